// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/logbookexport.h"

#include "models/domain/csvcell.h"
#include "models/domain/moment.h"
#include "models/vault/logbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Logbook)
};

const QStringList &fields()
{
    static const QStringList names{u"id"_s,         u"time"_s,   u"kind"_s, u"outcome"_s,
                                   u"connection"_s, u"object"_s, u"note"_s, u"hash"_s};
    return names;
}

/// With milliseconds, which the hash covers.
QString preciseTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QJsonObject canonical(const Act &act)
{
    return {{u"id"_s, act.id},
            {u"time"_s, preciseTime(act.time)},
            {u"kind"_s, toText(act.kind)},
            {u"outcome"_s, toText(act.outcome)},
            {u"connection"_s, act.place},
            {u"object"_s, act.object},
            {u"note"_s, act.note},
            {u"hash"_s, QString::fromLatin1(act.hash.toHex())}};
}

QByteArray actsAsCsv(const QList<Act> &acts)
{
    QByteArray text = fields().join(u',').toUtf8() + "\r\n";
    for (const Act &act : acts) {
        const QJsonObject object = canonical(act);
        QByteArrayList cells;
        for (const QString &field : fields())
            cells << csvCell(object.value(field).toVariant().toString().toUtf8());
        text += cells.join(',') + "\r\n";
    }
    return text;
}

QByteArray actsAsNdjson(const QList<Act> &acts)
{
    QByteArray text;
    for (const Act &act : acts)
        text += QJsonDocument(canonical(act)).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

Result<QList<Act>> actsFromNdjson(const QByteArray &text)
{
    QList<Act> acts;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        Act act;
        act.id = object.value("id"_L1).toInteger();
        act.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODateWithMs).toUTC();
        act.kind = actKindFromText(object.value("kind"_L1).toString());
        act.outcome = actOutcomeFromText(object.value("outcome"_L1).toString());
        act.place = object.value("connection"_L1).toString();
        act.object = object.value("object"_L1).toString();
        act.note = object.value("note"_L1).toString();
        act.hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1());
        if (act.id <= 0 || !act.time.isValid() || act.hash.isEmpty())
            return fail(
                ErrorCode::Invalid,
                Text::tr("Line %1 is no act: name an NDJSON file that “journal export” wrote.").arg(number));
        acts << act;
    }
    return acts;
}

Done actsToFile(const QList<Act> &acts, const QString &path, ActFormat format)
{
    const QByteArray text = format == ActFormat::Csv ? actsAsCsv(acts) : actsAsNdjson(acts);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<QList<Act>> actsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return actsFromNdjson(file.readAll());
}

Done continues(const QList<Act> &now, const QList<Act> &earlier)
{
    const LogbookCheck check = checkChain(earlier, earlier.isEmpty() ? 0 : earlier.constLast().id);
    if (!check.isWhole())
        return fail(ErrorCode::Invalid,
                    Text::tr("The export itself was changed: its act %1 is not as it was written.")
                        .arg(check.brokenAt));
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (i >= now.size() || now.at(i) != earlier.at(i))
            return fail(
                ErrorCode::Invalid,
                Text::tr("The local journal was written anew: it differs from the export from act %1 on. "
                         "Find out who else could open this vault.")
                    .arg(earlier.at(i).id));
    }
    return {};
}

} // namespace claviger
