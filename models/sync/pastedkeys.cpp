// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pastedkeys.h"

#include "models/domain/cidr.h"
#include "models/domain/cidrlist.h"
#include "models/domain/delimitedtext.h"
#include "models/services/canonicaltime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::PastedKeys)
};

// A vendor shows 4 to 16 characters of a secret; what is longer and unmasked may be the whole of it.
constexpr int longestPrefix = 20;
constexpr int keptCharacters = 12;

struct Head
{
    PastedColumn column;
    QStringList words;
};

// Longer phrases first: "created by" is no creation time. These are words of vendors' pages, not of ours.
const QList<Head> &knownHeads()
{
    static const QList<Head> heads{
        {PastedColumn::Owner, {u"created by"_s, u"owner"_s, u"user"_s, u"member"_s, u"author"_s}},
        {PastedColumn::LastUsed,
         {u"last used"_s, u"last use"_s, u"last activity"_s, u"last seen"_s, u"used"_s}},
        {PastedColumn::Expires, {u"expir"_s, u"valid until"_s, u"lifetime"_s}},
        {PastedColumn::Created, {u"created"_s, u"creation"_s, u"issued"_s, u"added"_s, u"date"_s}},
        {PastedColumn::Scopes, {u"scope"_s, u"permission"_s, u"access"_s, u"abilit"_s}},
        {PastedColumn::Allowlist, {u"allowlist"_s, u"whitelist"_s, u"cidr"_s, u"ip "_s, u"network"_s}},
        {PastedColumn::Project, {u"project"_s}},
        {PastedColumn::Status, {u"status"_s, u"state"_s}},
        {PastedColumn::Prefix, {u"prefix"_s, u"hint"_s, u"token"_s, u"secret"_s, u"masked"_s}},
        {PastedColumn::Name, {u"name"_s, u"label"_s, u"title"_s, u"description"_s}},
        {PastedColumn::Id, {u"identifier"_s}},
    };
    return heads;
}

PastedColumn columnOfHead(const QString &head)
{
    const QString text = head.toLower().replace(u'_', u' ').trimmed();
    if (text == u"id" || text == u"key id")
        return PastedColumn::Id;
    if (text == u"key" || text == u"api key")
        return PastedColumn::Prefix;
    if (text == u"ip" || text == u"ips")
        return PastedColumn::Allowlist;
    for (const Head &known : knownHeads()) {
        for (const QString &word : known.words) {
            if (text.contains(word))
                return known.column;
        }
    }
    return PastedColumn::Ignored;
}

bool isMasked(const QString &text)
{
    static const QRegularExpression mask(u"\\*{2,}|•{2,}|…|\\.{3}|x{4,}$"_s);
    return text.contains(mask);
}

std::optional<QDateTime> dateInWords(const QString &text)
{
    for (const QString &format : {u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s,
                                  u"yyyy/MM/dd"_s, u"yyyy-MM-dd HH:mm"_s, u"MMM d, yyyy, h:mm AP"_s}) {
        const QDateTime time = QLocale::c().toDateTime(text, format);
        if (time.isValid())
            return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
    }
    return {};
}

qint64 secondsOf(const QString &unit)
{
    if (unit.startsWith(u'm') && !unit.startsWith(u"mo"))
        return 60;
    if (unit.startsWith(u'h'))
        return 3600;
    if (unit.startsWith(u'd'))
        return 86400;
    if (unit.startsWith(u'w'))
        return qint64(7) * 86400;
    return unit.startsWith(u"mo") ? qint64(30) * 86400 : qint64(365) * 86400;
}

std::optional<QDateTime> relativeDate(const QString &text, const QDateTime &now)
{
    static const QRegularExpression pattern(
        u"^(in )?(?:about )?(an?|\\d+) (minute|hour|day|week|month|year|min|h|d|mo|w)s?( ago)?$"_s);
    if (text == u"today" || text == u"just now")
        return now;
    if (text == u"yesterday")
        return now.addDays(-1);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(1).isEmpty() == match.captured(4).isEmpty())
        return {};
    const QString number = match.captured(2);
    const qint64 count = number.startsWith(u'a') ? 1 : number.toLongLong();
    const qint64 seconds = count * secondsOf(match.captured(3));
    return now.addSecs(match.captured(4).isEmpty() ? seconds : -seconds);
}

/// Not provided where the text tells no time.
Moment momentOf(const QString &cell, const QDateTime &now)
{
    const QString text = cell.toLower();
    static const QStringList never{
        u"never"_s,     u"none"_s,     u"no expiry"_s, u"no expiration"_s, u"does not expire"_s,
        u"unlimited"_s, u"not used"_s, u"unused"_s,    u"never used"_s,    u"never expires"_s};
    if (never.contains(text))
        return Moment::never();
    if (const auto time = relativeDate(text, now))
        return Moment::at(*time);
    if (const auto time = dateInWords(cell))
        return Moment::at(*time);
    return momentFromJson(cell);
}

bool tellsNothing(const QString &cell)
{
    return cell.isEmpty() || cell == u"-" || cell == u"–" || cell == u"—" || cell.toLower() == u"n/a";
}

KeyStatus statusOf(const QString &cell)
{
    const QString text = cell.toLower();
    if (text == u"enabled" || text == u"valid" || text == u"live" || text == u"ok")
        return KeyStatus::Active;
    if (text == u"inactive" || text == u"suspended" || text == u"paused")
        return KeyStatus::Disabled;
    if (text == u"deleted")
        return KeyStatus::Revoked;
    return keyStatusFromText(text);
}

/// Without a head line: by what the cells look like.
PastedColumn columnOfCells(const QList<QStringList> &rows, qsizetype column)
{
    static const QRegularExpression scope(u"^[\\w*-]+[:.][\\w*:.-]+([ ,]|$)"_s);
    const auto most = [&](auto looksRight) {
        const auto count = std::count_if(rows.cbegin(), rows.cend(), [&](const QStringList &row) {
            return looksRight(row.value(column));
        });
        return count * 2 > rows.size();
    };
    if (most([](const QString &cell) {
            return isMasked(cell) || (cell.contains(u'_') && !cell.contains(u' '));
        }))
        return PastedColumn::Prefix;
    if (most([](const QString &cell) { return Cidr::parse(cell.section(u',', 0, 0)).has_value(); }))
        return PastedColumn::Allowlist;
    if (most([](const QString &cell) { return statusOf(cell) != KeyStatus::Unknown; }))
        return PastedColumn::Status;
    if (most([](const QString &cell) { return momentFromJson(cell).isInstant() || dateInWords(cell); }))
        return PastedColumn::Created;
    if (most([](const QString &cell) { return scope.match(cell).hasMatch(); }))
        return PastedColumn::Scopes;
    return column == 0 ? PastedColumn::Name : PastedColumn::Ignored;
}

void dropRepeated(QList<PastedColumn> &columns)
{
    QList<PastedColumn> seen;
    for (PastedColumn &column : columns) {
        if (seen.contains(column))
            column = PastedColumn::Ignored;
        else if (column != PastedColumn::Ignored)
            seen << column;
    }
}

/// Reads the cells of one row into a key.
class RowReader
{
public:
    RowReader(int row, const QDateTime &now, QStringList &problems)
        : m_row(row), m_now(now), m_problems(problems)
    {
        m_key.origin = KeyOrigin::Manual;
        m_key.status = KeyStatus::Active;
    }

    void take(PastedColumn column, const QString &cell)
    {
        if (tellsNothing(cell))
            return;
        switch (column) {
        case PastedColumn::Ignored:
            break;
        case PastedColumn::Id:
            m_key.id = cell;
            break;
        case PastedColumn::Name:
            m_key.name = cell;
            break;
        case PastedColumn::Prefix:
            takePrefix(cell);
            break;
        case PastedColumn::Scopes:
            m_key.scopes = cell.split(QRegularExpression(u"[,;\\s]+"_s), Qt::SkipEmptyParts);
            break;
        case PastedColumn::Allowlist:
            takeAllowlist(cell);
            break;
        case PastedColumn::Created:
            m_key.created = time(column, cell);
            break;
        case PastedColumn::Expires:
            m_key.expires = time(column, cell);
            break;
        case PastedColumn::LastUsed:
            m_key.lastUsed = time(column, cell);
            break;
        case PastedColumn::Status:
            takeStatus(cell);
            break;
        case PastedColumn::Owner:
            m_key.owner = cell;
            break;
        case PastedColumn::Project:
            m_key.extra.insert(u"project"_s, cell);
            break;
        }
    }

    [[nodiscard]] Key key() const { return m_key; }

private:
    void note(const QString &sentence) { m_problems << Text::tr("Row %1: %2").arg(m_row).arg(sentence); }

    Moment time(PastedColumn column, const QString &cell)
    {
        const Moment moment = momentOf(cell, m_now);
        if (!moment.isProvided())
            note(Text::tr("“%1” under %2 is no time that can be read.").arg(cell, toText(column)));
        return moment;
    }

    void takePrefix(const QString &cell)
    {
        m_key.prefix = keptPrefix(cell);
        if (m_key.prefix != cell)
            note(Text::tr("a cell looked like a whole secret; only its first characters are kept."));
    }

    void takeAllowlist(const QString &cell)
    {
        const Result<CidrList> list = CidrList::parse(cell);
        if (list)
            m_key.allowlist = list->networks;
        else
            note(list.error().message);
    }

    void takeStatus(const QString &cell)
    {
        m_key.status = statusOf(cell);
        if (m_key.status == KeyStatus::Unknown)
            note(Text::tr("“%1” is no status that is known here.").arg(cell));
    }

    int m_row;
    QDateTime m_now;
    QStringList &m_problems;
    Key m_key;
};

} // namespace

QString keptPrefix(const QString &text)
{
    if (isMasked(text) || text.size() <= longestPrefix)
        return text;
    return text.left(keptCharacters) + u'…';
}

Result<PastedTable> readPastedTable(const QString &text)
{
    Result<DelimitedText> read = DelimitedText::parse(text);
    if (!read)
        return fail(read.error());
    if (read->rows.isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("There is no row in it: copy the table of keys from the service's page, or "
                             "open its CSV export, and paste it here."));
    PastedTable table;
    table.rows = read->rows;
    QList<PastedColumn> heads;
    for (const QString &head : table.rows.constFirst())
        heads << columnOfHead(head);
    const auto known = heads.size() - heads.count(PastedColumn::Ignored);
    if (known * 2 >= heads.size() && heads.contains(PastedColumn::Name)) {
        table.heads = table.rows.takeFirst();
        table.columns = heads;
    } else {
        const auto widest =
            std::max_element(table.rows.cbegin(), table.rows.cend(),
                             [](const auto &a, const auto &b) { return a.size() < b.size(); });
        for (qsizetype column = 0; column < widest->size(); ++column)
            table.columns << columnOfCells(table.rows, column);
    }
    dropRepeated(table.columns);
    return table;
}

PastedKeys keysOf(const PastedTable &table, const QDateTime &now)
{
    PastedKeys result;
    for (int row = 0; row < table.rows.size(); ++row) {
        RowReader reader(row + 1, now, result.problems);
        const qsizetype cells = std::min(table.columns.size(), table.rows[row].size());
        for (qsizetype column = 0; column < cells; ++column)
            reader.take(table.columns[column], table.rows[row][column]);
        if (reader.key().name.isEmpty())
            result.problems << Text::tr("Row %1 has no name and is left out.").arg(row + 1);
        else
            result.keys << reader.key();
    }
    return result;
}

QString toText(PastedColumn column)
{
    switch (column) {
    case PastedColumn::Ignored:
        return Text::tr("(left out)");
    case PastedColumn::Id:
        return Text::tr("Id");
    case PastedColumn::Name:
        return Text::tr("Name");
    case PastedColumn::Prefix:
        return Text::tr("Prefix");
    case PastedColumn::Scopes:
        return Text::tr("Scopes");
    case PastedColumn::Allowlist:
        return Text::tr("Allowlist");
    case PastedColumn::Created:
        return Text::tr("Created");
    case PastedColumn::Expires:
        return Text::tr("Expires");
    case PastedColumn::LastUsed:
        return Text::tr("Last used");
    case PastedColumn::Status:
        return Text::tr("Status");
    case PastedColumn::Owner:
        return Text::tr("Owner");
    case PastedColumn::Project:
        return Text::tr("Project");
    }
    Q_UNREACHABLE();
}

QList<PastedColumn> allPastedColumns()
{
    return {PastedColumn::Ignored,   PastedColumn::Name,    PastedColumn::Prefix,  PastedColumn::Scopes,
            PastedColumn::Allowlist, PastedColumn::Created, PastedColumn::Expires, PastedColumn::LastUsed,
            PastedColumn::Status,    PastedColumn::Owner,   PastedColumn::Project, PastedColumn::Id};
}

} // namespace claviger
