// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/matchedrows.h"
#include "models/audit/store/question.h"
#include "models/vault/vault.h"

namespace claviger::audit {

/// Where an event lies: a segment of MatchedRows and a row of it.
struct Place
{
    std::size_t segment = 0;
    std::uint32_t row = 0;
};

/// Finds a page of matched events in the order of time, at any offset, without sorting them: each segment
/// is sorted already, so a time is looked for before which there are as many events as were to be skipped.
class PageFinder
{
public:
    PageFinder(Vault &vault, const MatchedRows &events);
    [[nodiscard]] Result<std::vector<Place>> page(std::uint64_t offset, std::uint64_t limit, TimeOrder order);

private:
    /// A segment with matched events.
    struct Source
    {
        std::size_t index = 0;
        ZoneMap zone;
        const RowSet *rows = nullptr;
        std::uint64_t timeless = 0; ///< matched
        std::shared_ptr<const TimeColumn> times;
    };
    [[nodiscard]] static bool straddles(const Source &source, std::int64_t time);
    [[nodiscard]] std::uint64_t countBefore(const Source &source, std::int64_t time) const;
    [[nodiscard]] Result<std::uint64_t> countBefore(std::int64_t time);
    [[nodiscard]] Result<bool> isBeyond(std::int64_t time, std::uint64_t rank);
    [[nodiscard]] Result<std::int64_t> timeAt(std::uint64_t rank);
    [[nodiscard]] Done load(const std::vector<Source *> &sources);
    [[nodiscard]] Done loadStraddling(std::int64_t time);
    [[nodiscard]] Result<std::vector<Place>> ascending(std::uint64_t begin, std::uint64_t end);
    [[nodiscard]] Done addLater(std::int64_t time, std::uint64_t count, std::vector<Place> &places);

    Vault &m_vault;
    const MatchedRows &m_events;
    std::vector<Source> m_sources;
    std::uint64_t m_timeless = 0;
};

} // namespace claviger::audit
