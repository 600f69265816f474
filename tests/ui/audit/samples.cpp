// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audit/samples.h"

#include <cmath>

namespace claviger::samples {

TimelineContent timeline(int bars)
{
    const audit::TimeSpan span{begin, begin + bars * 3600 * second};
    TimelineContent content{audit::TimeScale::by({audit::TimeScale::Unit::Hour, 1}, span, QTimeZone::utc()),
                            {}};
    for (int i = 0; i < bars; ++i) {
        OutcomeCounts counts;
        const double wave = 1 + std::sin((i % 24 - 8) * 3.14159 / 12) + 0.3 * std::sin(i * 12.9898);
        const auto events = quint64(std::max(0.0, wave) * 420);
        counts.add(AuditOutcome::Ok, events);
        counts.add(AuditOutcome::Denied, i % 17 == 5 ? events / 3 + 9 : events / 40);
        counts.add(AuditOutcome::RateLimited, i % 23 == 7 ? 80 : 0);
        counts.add(AuditOutcome::Error, i % 9 == 2 ? 25 : 0);
        counts.add(AuditOutcome::Unknown, i % 29 == 3 ? 60 : 0);
        content.bars.push_back(counts);
    }
    return content;
}

TimelineContent spike(int bars)
{
    TimelineContent content = timeline(bars);
    content.bars[size_t(bars) * 2 / 3].add(AuditOutcome::Denied, 1'204'331);
    return content;
}

audit::Facet facet(AuditField field, const QStringList &values, quint64 distinct, quint64 absent)
{
    audit::Facet facet;
    facet.field = field;
    quint64 count = 4'200'000;
    for (const QString &value : values) {
        facet.values.append({value.toUtf8(), count});
        count = count * 2 / 5 + 1;
    }
    facet.distinct = facet.fitting = distinct;
    facet.absent = absent;
    return facet;
}

} // namespace claviger::samples
