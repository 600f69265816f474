// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/news.h"

#include "models/posture/evidencequery.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t day = 86'400'000'000'000;
constexpr qsizetype mostNamed = 3;

/// By their first use; those that are in events without a time only come first.
QList<std::uint32_t> byFirstUse(const QHash<std::uint32_t, UseCount> &uses)
{
    QList<std::uint32_t> values = uses.keys();
    std::sort(values.begin(), values.end(), [&uses](std::uint32_t left, std::uint32_t right) {
        return std::pair(uses[left].first, left) < std::pair(uses[right].first, right);
    });
    return values;
}

} // namespace

News newsAmong(const QHash<std::uint32_t, UseCount> &uses, const PostureSettings &settings,
               const QDateTime &now)
{
    const QList<std::uint32_t> values = byFirstUse(uses);
    News news;
    qsizetype first = 0;
    for (qsizetype i = 1; i < values.size(); ++i) {
        const std::int64_t before = uses[values[i - 1]].first;
        const std::int64_t quiet = before == audit::noTime ? 0 : uses[values[i]].first - before;
        if (quiet < settings.quietDays * day)
            continue;
        first = i;
        news.quiet = quiet;
    }
    if (first == 0 || uses[values[first]].first < toNanoseconds(now.addDays(-settings.newsDays)))
        return {};
    news.known = values.mid(0, first);
    news.fresh = values.mid(first);
    for (const std::uint32_t value : std::as_const(news.fresh))
        news.use.add(uses[value]);
    return news;
}

QString News::query(AuditField field, const TextOf &textOf) const
{
    const bool byKnown = known.size() < fresh.size();
    QStringList values;
    for (const std::uint32_t value : byKnown ? known : fresh)
        values << textOf(value);
    const QString name = nameOf(field);
    return byKnown ? name + u":* -"_s + queryFor(field, values) : queryFor(field, values);
}

QString News::someValues(const TextOf &textOf) const
{
    QStringList values;
    for (const std::uint32_t value : fresh.mid(0, mostNamed))
        values << textOf(value).left(60);
    return values.join(u", "_s) + (fresh.size() > mostNamed ? u", …"_s : QString());
}

} // namespace claviger
