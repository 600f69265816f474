// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/canonicaltime.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Moment fromNumber(double number)
{
    if (number == 0)
        return Moment::never();
    if (!std::isfinite(number) || number < 0 || number > 9.9e18)
        return {};
    double milliseconds = number * 1000;
    if (number >= 1e17)
        milliseconds = number / 1e6;
    else if (number >= 1e14)
        milliseconds = number / 1e3;
    else if (number >= 1e11)
        milliseconds = number;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), QTimeZone::utc()).toUTC();
    return time.date().year() >= 9999 ? Moment::never() : Moment::at(time);
}

QDateTime fromIso(const QString &text)
{
    static const QRegularExpression iso(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,](\\d{1,9}))?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (match.captured(2).isEmpty())
        return date.isValid() ? QDateTime(date, QTime(0, 0), QTimeZone::utc()).toUTC() : QDateTime();
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    QTime time = QTime::fromString(match.captured(2) + seconds, Qt::ISODate);
    const QString fraction = QString(match.captured(4) + u"000"_s).left(3);
    time = time.addMSecs(fraction.toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    QString zone = match.captured(5).remove(u':');
    int offset = 0;
    if (zone.startsWith(u'+') || zone.startsWith(u'-'))
        offset =
            (zone.startsWith(u'-') ? -1 : 1) * (zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60);
    return QDateTime(date, time, QTimeZone::utc()).toUTC().addSecs(-offset);
}

QDateTime fromRfc1123(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (time.isValid())
        return time;
    time = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return time.isValid() ? QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC() : QDateTime();
}

Moment fromText(const QString &text)
{
    if (text.isEmpty() || text == "never"_L1)
        return Moment::never();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && text.size() > 4)
        return fromNumber(number);
    QDateTime time = fromIso(text);
    if (!time.isValid())
        time = fromRfc1123(text);
    if (!time.isValid())
        return {};
    // Go writes year 1 for "no time", others write year 9999 for "no end".
    const int year = time.date().year();
    return year <= 1 || year >= 9999 ? Moment::never() : Moment::at(time);
}

} // namespace

Moment momentFromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return Moment::never();
    case QJsonValue::Bool:
        return value.toBool() ? Moment() : Moment::never();
    case QJsonValue::Double:
        return fromNumber(value.toDouble());
    case QJsonValue::String:
        return fromText(value.toString().trimmed());
    default:
        return {};
    }
}

} // namespace claviger
