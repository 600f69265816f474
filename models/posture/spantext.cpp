// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/spantext.h"

#include "models/posture/keylife.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::SpanText)
};

enum class Unit { Second, Minute, Hour, Day };

struct Span
{
    Unit unit;
    int count;
};

Span spanOf(std::int64_t nanoseconds)
{
    const auto seconds = int(std::clamp<std::int64_t>(nanoseconds / 1'000'000'000, 0, 2'000'000'000));
    if (seconds < 120)
        return {Unit::Second, seconds};
    if (seconds < 2 * 3600)
        return {Unit::Minute, seconds / 60};
    if (seconds < 2 * 86400)
        return {Unit::Hour, seconds / 3600};
    return {Unit::Day, seconds / 86400};
}

} // namespace

QString spanText(std::int64_t nanoseconds)
{
    const Span span = spanOf(nanoseconds);
    switch (span.unit) {
    case Unit::Second:
        return Text::tr("%n second(s)", nullptr, span.count);
    case Unit::Minute:
        return Text::tr("%n minute(s)", nullptr, span.count);
    case Unit::Hour:
        return Text::tr("%n hour(s)", nullptr, span.count);
    case Unit::Day:
        return Text::tr("%n day(s)", nullptr, span.count);
    }
    Q_UNREACHABLE();
}

QString agoText(std::int64_t nanoseconds)
{
    const Span span = spanOf(nanoseconds);
    switch (span.unit) {
    case Unit::Second:
        return Text::tr("%n second(s) ago", nullptr, span.count);
    case Unit::Minute:
        return Text::tr("%n minute(s) ago", nullptr, span.count);
    case Unit::Hour:
        return Text::tr("%n hour(s) ago", nullptr, span.count);
    case Unit::Day:
        return Text::tr("%n day(s) ago", nullptr, span.count);
    }
    Q_UNREACHABLE();
}

QString inText(std::int64_t nanoseconds)
{
    const Span span = spanOf(nanoseconds);
    switch (span.unit) {
    case Unit::Second:
        return Text::tr("in %n second(s)", nullptr, span.count);
    case Unit::Minute:
        return Text::tr("in %n minute(s)", nullptr, span.count);
    case Unit::Hour:
        return Text::tr("in %n hour(s)", nullptr, span.count);
    case Unit::Day:
        return Text::tr("in %n day(s)", nullptr, span.count);
    }
    Q_UNREACHABLE();
}

QString instantText(std::int64_t nanoseconds)
{
    return fromNanoseconds(nanoseconds).toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString dayText(std::int64_t nanoseconds)
{
    return fromNanoseconds(nanoseconds).toString(u"yyyy-MM-dd"_s);
}

} // namespace claviger
