// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::TimeWords)
};

// One has a sentence of its own, so that the source language reads well without a translation file.
QString pastText(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("just now");
    const int minutes = static_cast<int>(seconds / 60);
    if (minutes < 60)
        return minutes == 1 ? Text::tr("1 minute ago") : Text::tr("%n minutes ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return hours == 1 ? Text::tr("1 hour ago") : Text::tr("%n hours ago", nullptr, hours);
    const int days = hours / 24;
    return days == 1 ? Text::tr("1 day ago") : Text::tr("%n days ago", nullptr, days);
}

QString futureText(qint64 seconds)
{
    if (seconds < 60)
        return Text::tr("in less than a minute");
    const int minutes = static_cast<int>(seconds / 60);
    if (minutes < 60)
        return minutes == 1 ? Text::tr("in 1 minute") : Text::tr("in %n minutes", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return hours == 1 ? Text::tr("in 1 hour") : Text::tr("in %n hours", nullptr, hours);
    const int days = hours / 24;
    return days == 1 ? Text::tr("in 1 day") : Text::tr("in %n days", nullptr, days);
}

} // namespace

QString distanceText(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    return seconds >= 0 ? pastText(seconds) : futureText(-seconds);
}

QString daysText(int days)
{
    return days == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, days);
}

QString localText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const int offset = local.offsetFromUtc();
    const QString zone = u"UTC%1%2:%3"_s.arg(QChar(offset < 0 ? u'−' : u'+'))
                             .arg(qAbs(offset) / 3600, 2, 10, QChar(u'0'))
                             .arg(qAbs(offset) / 60 % 60, 2, 10, QChar(u'0'));
    return Text::tr("%1 (%2)").arg(QLocale().toString(local, Text::tr("d MMM yyyy, HH:mm")), zone);
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString momentText(const Moment &moment, const QDateTime &now)
{
    if (!moment.isProvided())
        return Text::tr("not provided");
    return moment.isNever() ? Text::tr("never") : distanceText(moment.time(), now);
}

} // namespace claviger
