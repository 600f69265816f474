// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timelinetexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace claviger {

using namespace Qt::StringLiterals;
using audit::TimeScale;
using Unit = TimeScale::Unit;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::TimelineTexts)
};

QDateTime dateTimeOf(std::int64_t nanoseconds, const QTimeZone &zone)
{
    constexpr std::int64_t millisecond = 1'000'000;
    const std::int64_t rounded = nanoseconds / millisecond - (nanoseconds % millisecond < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(rounded, zone);
}

QString clockText(QTime time, bool seconds)
{
    return time.toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

bool hasSeconds(const QDateTime &time)
{
    return time.time().second() != 0 || time.time().msec() != 0;
}

} // namespace

QString stepText(const TimeScale &scale, int index)
{
    const QDateTime begin = dateTimeOf(scale.spanOf(index).from, scale.zone());
    switch (scale.step().unit) {
    case Unit::Second:
        return begin.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Unit::Minute:
    case Unit::Hour:
        return begin.toString(u"yyyy-MM-dd HH:mm"_s);
    case Unit::Day:
    case Unit::Week:
        return begin.toString(u"yyyy-MM-dd"_s);
    case Unit::Month:
        return begin.toString(u"yyyy-MM"_s);
    case Unit::Year:
        return begin.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString stepSpanText(const TimeScale &scale, int index)
{
    const audit::TimeSpan span = scale.spanOf(index);
    const QDateTime begin = dateTimeOf(span.from, scale.zone());
    const QDateTime end = dateTimeOf(span.to, scale.zone());
    const TimeScale::Step step = scale.step();
    switch (step.unit) {
    case Unit::Second:
    case Unit::Minute:
    case Unit::Hour:
        if (step == TimeScale::Step{Unit::Second, 1})
            return stepText(scale, index);
        return Text::tr("%1 – %2", "from, to")
            .arg(stepText(scale, index), clockText(end.time(), step.unit == Unit::Second));
    case Unit::Day:
        return QString(QLocale().dayName(begin.date().dayOfWeek(), QLocale::ShortFormat) % u' ' %
                       stepText(scale, index));
    default:
        break;
    }
    if (step.unit != Unit::Week && step.count == 1)
        return stepText(scale, index);
    return Text::tr("%1 – %2", "from, to")
        .arg(stepText(scale, index), end.date().addDays(-1).toString(step.unit == Unit::Week ? u"yyyy-MM-dd"_s
                                                                     : step.unit == Unit::Month ? u"yyyy-MM"_s
                                                                                                : u"yyyy"_s));
}

QString spanText(const audit::TimeSpan &span, const QTimeZone &zone)
{
    const QDateTime begin = dateTimeOf(span.from, zone);
    const QDateTime end = dateTimeOf(span.to, zone);
    const bool seconds = hasSeconds(begin) || hasSeconds(end);
    const auto whole = [seconds](const QDateTime &time) {
        return QString(time.toString(u"yyyy-MM-dd "_s) % clockText(time.time(), seconds));
    };
    return Text::tr("%1 – %2", "from, to")
        .arg(whole(begin), begin.date() == end.date() ? clockText(end.time(), seconds) : whole(end));
}

QString stepLengthText(TimeScale::Step step)
{
    switch (step.unit) {
    case Unit::Second:
        return Text::tr("%n seconds", nullptr, step.count);
    case Unit::Minute:
        return Text::tr("%n minutes", nullptr, step.count);
    case Unit::Hour:
        return Text::tr("%n hours", nullptr, step.count);
    case Unit::Day:
        return Text::tr("%n days", nullptr, step.count);
    case Unit::Week:
        return Text::tr("%n weeks", nullptr, step.count);
    case Unit::Month:
        return Text::tr("%n months", nullptr, step.count);
    case Unit::Year:
        return Text::tr("%n years", nullptr, step.count);
    }
    Q_UNREACHABLE();
}

QString axisText(const TimeScale &scale, int index)
{
    const QDateTime begin = dateTimeOf(scale.spanOf(index).from, scale.zone());
    const QLocale locale;
    const bool midnight = begin.time() == QTime(0, 0);
    switch (scale.step().unit) {
    case Unit::Second:
        return clockText(begin.time(), true);
    case Unit::Minute:
    case Unit::Hour:
        if (!midnight)
            return clockText(begin.time(), false);
        [[fallthrough]];
    case Unit::Day:
    case Unit::Week:
        return locale.toString(begin.date(), Text::tr("d MMM", "format of a day on a time axis"));
    case Unit::Month:
        if (begin.date().month() != 1)
            return locale.toString(begin.date(), Text::tr("MMM", "format of a month on a time axis"));
        [[fallthrough]];
    case Unit::Year:
        return begin.toString(u"yyyy"_s);
    }
    Q_UNREACHABLE();
}

} // namespace claviger
