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

} // namespace

QString spanText(std::int64_t nanoseconds)
{
    const auto seconds = int(std::clamp<std::int64_t>(nanoseconds / 1'000'000'000, 0, 2'000'000'000));
    if (seconds < 120)
        return Text::tr("%n second(s)", nullptr, seconds);
    if (seconds < 2 * 3600)
        return Text::tr("%n minute(s)", nullptr, seconds / 60);
    if (seconds < 2 * 86400)
        return Text::tr("%n hour(s)", nullptr, seconds / 3600);
    return Text::tr("%n day(s)", nullptr, seconds / 86400);
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
