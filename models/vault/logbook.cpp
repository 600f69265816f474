// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/logbook.h"

#include "models/vault/bytes.h"
#include "models/vault/query.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Logbook)
};

Act read(const Statement &row)
{
    Act act;
    act.id = row.integer(0);
    act.time = row.instant(1);
    act.kind = actKindFromText(row.text(2));
    act.outcome = actOutcomeFromText(row.text(3));
    act.place = row.text(4);
    act.object = row.text(5);
    act.note = row.text(6);
    act.hash = row.blob(7);
    return act;
}

/// With its length before it, so that no two lists of fields look alike.
void addField(crypto_generichash_state &state, QByteArrayView field)
{
    const quint64 length = qToLittleEndian(static_cast<quint64>(field.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&length), sizeof length);
    crypto_generichash_update(&state, unsignedBytes(field), static_cast<unsigned long long>(field.size()));
}

void addNumber(crypto_generichash_state &state, qint64 number)
{
    addField(state, QByteArray::number(number));
}

LogbookCheck broken(LogbookCheck check, qint64 at, const QString &what)
{
    check.brokenAt = at;
    check.sentence =
        Text::tr("The local journal was tampered with or damaged: %1. Compare it with an earlier "
                 "export, and find out who else could open this vault.")
            .arg(what);
    return check;
}

} // namespace

QByteArray Logbook::hashOf(const Act &act, const QByteArray &before)
{
    initSodium();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    addField(state, before);
    addNumber(state, act.id);
    addNumber(state, act.time.toMSecsSinceEpoch());
    for (const QString &text : {toText(act.kind), toText(act.outcome), act.place, act.object, act.note})
        addField(state, text.toUtf8());
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&state, unsignedBytes(hash), static_cast<size_t>(hash.size()));
    return hash;
}

Result<qint64> Logbook::lastNumber()
{
    return m_database.number("SELECT seq FROM sqlite_sequence WHERE name = 'acts'");
}

Done Logbook::append(Act act)
{
    return inTransaction(m_database, [&]() -> Done {
        // Not the greatest number in the table: a number that was given once is never given again, so that
        // an end that somebody cut off stays a gap.
        const Result<qint64> last = lastNumber();
        if (!last)
            return fail(last.error());
        const Result<QList<Act>> before = latest(1);
        if (!before)
            return fail(before.error());
        act.id = *last + 1;
        act.hash = hashOf(act, before->isEmpty() ? QByteArray() : before->constFirst().hash);
        return runSql(m_database,
                      "INSERT INTO acts (id, time, kind, outcome, place, object, note, hash)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                      act.id, act.time, toText(act.kind), toText(act.outcome), act.place, act.object,
                      act.note, act.hash);
    });
}

Result<QList<Act>> Logbook::latest(int limit)
{
    return rowsOf<Act>(m_database,
                       "SELECT id, time, kind, outcome, place, object, note, hash FROM acts"
                       " ORDER BY id DESC LIMIT ?",
                       read, limit);
}

Result<QList<Act>> Logbook::after(qint64 number)
{
    return rowsOf<Act>(m_database,
                       "SELECT id, time, kind, outcome, place, object, note, hash FROM acts"
                       " WHERE id > ? ORDER BY id DESC",
                       read, number);
}

Result<QList<Act>> Logbook::all()
{
    return rowsOf<Act>(
        m_database, "SELECT id, time, kind, outcome, place, object, note, hash FROM acts ORDER BY id", read);
}

Result<LogbookCheck> Logbook::verify()
{
    const Result<QList<Act>> acts = all();
    if (!acts)
        return fail(acts.error());
    const Result<qint64> last = lastNumber();
    if (!last)
        return fail(last.error());
    return checkChain(*acts, *last);
}

LogbookCheck checkChain(const QList<Act> &acts, qint64 lastNumber)
{
    LogbookCheck check;
    check.acts = acts.size();
    qint64 expected = 1;
    for (const Act &act : acts) {
        if (act.id != expected) {
            return broken(check, expected,
                          act.id == expected + 1
                              ? Text::tr("act %1 is missing").arg(expected)
                              : Text::tr("acts %1 to %2 are missing").arg(expected).arg(act.id - 1));
        }
        if (act.hash != Logbook::hashOf(act, check.head))
            return broken(check, act.id, Text::tr("act %1 is not as it was written").arg(act.id));
        check.head = act.hash;
        ++expected;
    }
    if (lastNumber >= expected)
        return broken(check, expected,
                      Text::tr("the end is missing, from act %1 to %2").arg(expected).arg(lastNumber));
    return check;
}

} // namespace claviger
