// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("claviger::TimeWords", text, nullptr, n);
}

QString pastText(qint64 seconds)
{
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n minute(s) ago", static_cast<int>(seconds / 60));
    if (seconds < 86400)
        return tr("%n hour(s) ago", static_cast<int>(seconds / 3600));
    return tr("%n day(s) ago", static_cast<int>(seconds / 86400));
}

QString futureText(qint64 seconds)
{
    if (seconds < 60)
        return tr("in less than a minute");
    if (seconds < 3600)
        return tr("in %n minute(s)", static_cast<int>(seconds / 60));
    if (seconds < 86400)
        return tr("in %n hour(s)", static_cast<int>(seconds / 3600));
    return tr("in %n day(s)", static_cast<int>(seconds / 86400));
}

} // namespace

QString distanceText(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    return seconds >= 0 ? pastText(seconds) : futureText(-seconds);
}

QString localText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const int offset = local.offsetFromUtc();
    const QString zone = u"UTC%1%2:%3"_s.arg(QChar(offset < 0 ? u'−' : u'+'))
                             .arg(qAbs(offset) / 3600, 2, 10, QChar(u'0'))
                             .arg(qAbs(offset) / 60 % 60, 2, 10, QChar(u'0'));
    return tr("%1 (%2)").arg(QLocale().toString(local, u"d MMM yyyy, HH:mm"_s), zone);
}

QString utcText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString momentText(const Moment &moment, const QDateTime &now)
{
    if (!moment.isProvided())
        return tr("not provided");
    return moment.isNever() ? tr("never") : distanceText(moment.time(), now);
}

} // namespace claviger
