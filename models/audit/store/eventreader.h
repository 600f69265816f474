// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/blocksource.h"
#include "models/audit/store/catalogue.h"
#include "models/audit/store/eventrow.h"
#include "models/audit/store/pagefinder.h"

#include <QList>

#include <map>

namespace claviger::audit {

/// Puts the columns of events together again.
class EventReader
{
public:
    EventReader(Catalogue &catalogue, const MatchedRows &events) : m_catalogue(catalogue), m_events(events) {}
    /// The events at \a places, in that order.
    [[nodiscard]] Result<QList<EventRow>> read(const std::vector<Place> &places);

private:
    /// What the rows of one segment need besides the columns in memory.
    struct Details
    {
        QByteArray timeFlags;
        std::vector<std::uint64_t> positions;
        std::map<int, std::vector<UnpackedBlock>> blocks; ///< by kind
    };
    [[nodiscard]] Done loadAll(const std::vector<Place> &places);
    [[nodiscard]] Result<Details> detailsOf(const Segment &segment) const;
    [[nodiscard]] Result<EventRow> rowAt(const Place &place);
    [[nodiscard]] Result<QByteArray> textOf(const Place &place, int kind);

    Catalogue &m_catalogue;
    const MatchedRows &m_events;
    std::map<std::size_t, Details> m_details; ///< by segment
};

} // namespace claviger::audit
