// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/eventtime.h"

#include "models/audit/isotime.h"
#include "models/tables/relativetime.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::EventTime)
};

/// "+02:00" or "-0330" as seconds; none for "Z" and whatever is no offset.
std::optional<int> offsetOf(const QByteArray &zone)
{
    const QByteArray digits = QByteArray(zone).replace(':', "");
    if (digits.size() != 5 || (digits[0] != '+' && digits[0] != '-'))
        return {};
    bool isNumber = false;
    const int number = digits.mid(1).toInt(&isNumber);
    if (!isNumber)
        return {};
    const int seconds = (number / 100) * 3600 + (number % 100) * 60;
    return digits[0] == '-' ? -seconds : seconds;
}

QString plain(const QDateTime &instant)
{
    return instant.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace

QDateTime instantOf(std::int64_t time)
{
    const std::int64_t floor =
        time / nanosecondsPerMillisecond - (time % nanosecondsPerMillisecond < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(floor, Qt::UTC);
}

QString eventTimeText(const audit::EventRow &event, EventZone zone)
{
    if (event.time == audit::noTime)
        return {};
    const QDateTime utc = instantOf(event.time);
    switch (zone) {
    case EventZone::Utc:
        return plain(utc);
    case EventZone::Local:
        return plain(utc.toLocalTime());
    case EventZone::Source:
        if (const std::optional<int> offset = offsetOf(event[AuditField::Zone])) {
            return plain(utc.toOffsetFromUtc(*offset)) % u' ' % QString::fromUtf8(event[AuditField::Zone]);
        }
        return QString(plain(utc) % u" Z");
    }
    Q_UNREACHABLE();
}

QString eventTimeDetails(const audit::EventRow &event, const QDateTime &now)
{
    if (event.time == audit::noTime)
        return Text::tr("The source gives no time.");
    const QDateTime utc = instantOf(event.time);
    const QDateTime local = utc.toLocalTime();
    QStringList lines{Text::tr("%1 UTC").arg(QString::fromLatin1(audit::isoTime(event.time))),
                      Text::tr("%1 here (%2)").arg(plain(local), local.timeZoneAbbreviation())};
    if (!event[AuditField::Zone].isEmpty())
        lines << Text::tr("%1 at the source").arg(eventTimeText(event, EventZone::Source));
    lines << relativeTime(utc, now);
    if ((event.timeFlags & audit::ZoneAssumed) != 0)
        lines << Text::tr("The source names no zone: it was declared at the import.");
    if ((event.timeFlags & audit::YearAssumed) != 0)
        lines << Text::tr("The source names no year: it was taken from the file.");
    return lines.join(u'\n');
}

} // namespace claviger
