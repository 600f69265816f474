// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timelinecontent.h"

#include <algorithm>
#include <numeric>

namespace claviger {

quint64 OutcomeCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), quint64(0));
}

void OutcomeCounts::add(const OutcomeCounts &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

OutcomeCounts outcomesOf(const audit::Facet &facet)
{
    OutcomeCounts counts;
    for (const audit::ValueCount &value : facet.values)
        counts.add(auditOutcomeFromWord(QString::fromUtf8(value.value)).value_or(AuditOutcome::Unknown),
                   value.count);
    counts.add(AuditOutcome::Unknown, facet.absent);
    return counts;
}

OutcomeCounts TimelineContent::sum() const
{
    OutcomeCounts all;
    for (const OutcomeCounts &bar : bars)
        all.add(bar);
    return all;
}

int TimelineContent::highest() const
{
    const auto most = std::ranges::max_element(bars, {}, &OutcomeCounts::total);
    return most == bars.end() || most->total() == 0 ? -1 : int(most - bars.begin());
}

TimelineContent TimelineContent::last(int steps) const
{
    if (steps <= 0)
        return {};
    const std::size_t kept = std::min(std::size_t(steps), bars.size());
    const std::vector<std::int64_t> &bounds = scale.bounds();
    if (kept == 0 || kept + 1 > bounds.size())
        return *this;
    const audit::TimeSpan span{bounds.at(bounds.size() - 1 - kept), bounds.back()};
    return {audit::TimeScale::by(scale.step(), span, scale.zone()),
            {bars.end() - std::ptrdiff_t(kept), bars.end()}};
}

TimelineContent timelineOf(const audit::Answer &answer, const audit::TimeScale &scale)
{
    std::vector<AuditOutcome> outcomes;
    for (const QByteArray &word : answer.barParts)
        outcomes.push_back(auditOutcomeFromWord(QString::fromUtf8(word)).value_or(AuditOutcome::Unknown));
    TimelineContent content{scale, std::vector<OutcomeCounts>(static_cast<size_t>(scale.size()))};
    for (const audit::Bar &bar : answer.histogram) {
        const int index = scale.indexAt(bar.start);
        if (index < 0)
            continue;
        OutcomeCounts &counts = content.bars[static_cast<size_t>(index)];
        quint64 told = 0;
        for (qsizetype i = 0; i < bar.parts.size(); ++i) {
            counts.add(outcomes[static_cast<size_t>(i)], bar.parts.at(i));
            told += bar.parts.at(i);
        }
        counts.add(AuditOutcome::Unknown, bar.count - told);
    }
    return content;
}

} // namespace claviger
