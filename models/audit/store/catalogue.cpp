// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/catalogue.h"

#include "models/audit/store/auditrepository.h"
#include "models/vault/vaultcall.h"

#include <algorithm>

namespace claviger::audit {

Done Catalogue::load()
{
    const std::lock_guard lock(m_loading);
    if (m_loaded)
        return {};
    const Result<SegmentList> segments = vaultCall(m_vault, [this](Database &database) {
        // Nobody has an answer yet that would still need what was replaced in the last session.
        return AuditRepository(database)
            .removeRetired()
            .and_then([&] { return AuditRepository(database).seed(); })
            .and_then([&](std::uint64_t seed) {
                m_seed = seed;
                return m_dictionaries.load(database);
            })
            .and_then([&] { return AuditRepository(database).segments(); });
    });
    if (!segments)
        return fail(segments.error());
    publish(*segments);
    m_loaded = true;
    return {};
}

std::shared_ptr<const SegmentList> Catalogue::segments() const
{
    const std::lock_guard lock(m_mutex);
    return m_segments;
}

std::shared_ptr<const SegmentList> Catalogue::segmentsWithout(const std::vector<qint64> &imports) const
{
    const std::shared_ptr<const SegmentList> all = segments();
    if (imports.empty())
        return all;
    auto left = std::make_shared<SegmentList>();
    std::ranges::copy_if(*all, std::back_inserter(*left), [&imports](const auto &segment) {
        return std::ranges::find(imports, segment->importId()) == imports.end();
    });
    return left;
}

void Catalogue::publish(const SegmentList &segments)
{
    const std::lock_guard lock(m_mutex);
    SegmentList list = *m_segments;
    list.insert(list.end(), segments.begin(), segments.end());
    m_segments = std::make_shared<const SegmentList>(std::move(list));
}

void Catalogue::replace(const SegmentList &before, const SegmentList &after)
{
    const std::lock_guard lock(m_mutex);
    SegmentList list = *m_segments;
    std::erase_if(list,
                  [&](const auto &segment) { return std::ranges::find(before, segment) != before.end(); });
    list.insert(list.end(), after.begin(), after.end());
    m_segments = std::make_shared<const SegmentList>(std::move(list));
}

void Catalogue::remove(qint64 importId)
{
    const std::lock_guard lock(m_mutex);
    SegmentList list = *m_segments;
    std::erase_if(list, [importId](const auto &segment) { return segment->importId() == importId; });
    m_segments = std::make_shared<const SegmentList>(std::move(list));
}

} // namespace claviger::audit
