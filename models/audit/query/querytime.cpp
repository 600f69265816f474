// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/querytime.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::QueryTime)
};

// Nanoseconds in 64 bits reach from 1677 to 2262.
constexpr int firstYear = 1678;
constexpr int lastYear = 2261;
constexpr std::int64_t nsPerMs = 1'000'000;
constexpr std::int64_t nsPerSecond = 1'000'000'000;

std::int64_t nanoseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() * nsPerMs;
}

QueryTime instant(const QDateTime &time)
{
    return {nanoseconds(time), nanoseconds(time)};
}

QueryTime between(const QDateTime &from, const QDateTime &to)
{
    return {nanoseconds(from), nanoseconds(to)};
}

Result<QueryTime> refused(const QString &text)
{
    return fail(
        ErrorCode::Invalid,
        Text::tr("“%1” is no time: write 7d, 24h, today, 2026-03-01 or 2026-03-01T12:30Z.").arg(text));
}

Result<QueryTime> ago(const QRegularExpressionMatch &match, const QueryContext &context)
{
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2).toLower();
    QDateTime time;
    if (unit == u"mo"_s || unit == u"y"_s)
        time = context.now.toTimeZone(context.zone)
                   .addMonths(static_cast<int>(unit == u"y"_s ? 12 * count : count) * -1);
    else {
        const qint64 seconds = unit == u"w"_s   ? 604'800
                               : unit == u"d"_s ? 86'400
                               : unit == u"h"_s ? 3'600
                               : unit == u"m"_s ? 60
                                                : 1;
        time = context.now.addSecs(-count * seconds);
    }
    if (!time.isValid() || time.toUTC().date().year() < firstYear)
        return refused(match.captured());
    return instant(time);
}

QTimeZone zoneOf(const QString &written, const QTimeZone &assumed)
{
    if (written.isEmpty())
        return assumed;
    if (written.compare(u'Z', Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    const int sign = written.startsWith(u'-') ? -1 : 1;
    const QString digits = QString(written).remove(u':').mid(1);
    return QTimeZone(sign * (digits.left(2).toInt() * 3600 + digits.mid(2).toInt() * 60));
}

/// Nanoseconds behind the second, of "5" or "123456789".
std::int64_t fraction(const QString &digits)
{
    return digits.leftJustified(9, u'0').toLongLong();
}

Result<QueryTime> calendar(const QRegularExpressionMatch &match, const QueryContext &context)
{
    const auto part = [&match](const QString &name, int otherwise) {
        return match.capturedLength(name) > 0 ? match.captured(name).toInt() : otherwise;
    };
    const auto has = [&match](const QString &name) { return match.capturedLength(name) > 0; };
    const QTimeZone zone = zoneOf(match.captured(u"zone"_s), context.zone);
    const QDate date(part(u"year"_s, 0), part(u"month"_s, 1), part(u"day"_s, 1));
    const QTime clock(part(u"hour"_s, 0), part(u"minute"_s, 0), part(u"second"_s, 0));
    const bool inReach = date.year() >= firstYear && date.year() <= lastYear;
    if (!date.isValid() || !clock.isValid() || !zone.isValid() || !inReach)
        return refused(match.captured());
    const auto startOf = [&zone](const QDate &day) { return day.startOfDay(zone); };
    if (!has(u"hour"_s)) {
        const QDate next = has(u"day"_s)     ? date.addDays(1)
                           : has(u"month"_s) ? date.addMonths(1)
                                             : date.addYears(1);
        return between(startOf(date), startOf(next));
    }
    const QDateTime from(date, clock, zone);
    if (has(u"fraction"_s)) {
        const std::int64_t exact = nanoseconds(from) + fraction(match.captured(u"fraction"_s));
        return QueryTime{exact, exact + 1};
    }
    const int seconds = has(u"second"_s) ? 1 : has(u"minute"_s) ? 60 : 3600;
    return QueryTime{nanoseconds(from), nanoseconds(from) + seconds * nsPerSecond};
}

} // namespace

Result<QueryTime> QueryTime::parse(const QString &text, const QueryContext &context)
{
    static const QRegularExpression relative(u"^(\\d{1,6})(s|m|h|d|w|mo|y)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression absolute(
        u"^(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:[T ](?<hour>\\d{2})(?::(?<minute>\\d{2})"
        "(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?)?)?)?)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString word = text.trimmed().toLower();
    const QDate today = context.now.toTimeZone(context.zone).date();
    if (word == "now"_L1)
        return instant(context.now);
    if (word == "today"_L1)
        return between(today.startOfDay(context.zone), today.addDays(1).startOfDay(context.zone));
    if (word == "yesterday"_L1)
        return between(today.addDays(-1).startOfDay(context.zone), today.startOfDay(context.zone));
    if (const auto match = relative.match(word); match.hasMatch())
        return ago(match, context);
    if (const auto match = absolute.match(text.trimmed()); match.hasMatch())
        return calendar(match, context);
    return refused(text);
}

} // namespace claviger::audit
