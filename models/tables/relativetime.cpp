// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/relativetime.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

QString past(qint64 seconds)
{
    if (seconds < minute)
        return RelativeTime::tr("just now");
    if (seconds < hour)
        return RelativeTime::tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return RelativeTime::tr("%n h ago", nullptr, int(seconds / hour));
    if (seconds < 2 * year)
        return RelativeTime::tr("%n d ago", nullptr, int(seconds / day));
    return RelativeTime::tr("%n y ago", nullptr, int(seconds / year));
}

QString future(qint64 seconds)
{
    if (seconds < minute)
        return RelativeTime::tr("in under 1 min");
    if (seconds < hour)
        return RelativeTime::tr("in %n min", nullptr, int(seconds / minute));
    if (seconds < day)
        return RelativeTime::tr("in %n h", nullptr, int(seconds / hour));
    if (seconds < 2 * year)
        return RelativeTime::tr("in %n d", nullptr, int(seconds / day));
    return RelativeTime::tr("in %n y", nullptr, int(seconds / year));
}

} // namespace

QString relativeTime(const QDateTime &instant, const QDateTime &now)
{
    const qint64 seconds = instant.secsTo(now);
    return seconds >= 0 ? past(seconds) : future(-seconds);
}

QString relativeTime(const Moment &moment, const QDateTime &now)
{
    if (!moment.isProvided())
        return RelativeTime::tr("not provided");
    return moment.isNever() ? RelativeTime::tr("never") : relativeTime(moment.time(), now);
}

QString exactTime(const Moment &moment, const QTimeZone &zone)
{
    if (!moment.isProvided())
        return RelativeTime::tr("The service does not tell this time.");
    if (moment.isNever())
        return RelativeTime::tr("Never");
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    const QDateTime local = moment.time().toTimeZone(zone);
    const QString abbreviation = zone.abbreviation(moment.time());
    const QString utc = moment.time().toUTC().toString(format) % " UTC"_L1;
    if (abbreviation == "UTC"_L1)
        return utc;
    return QString(local.toString(format) % u' ' % abbreviation % u'\n' % utc);
}

QString shortTime(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace claviger
