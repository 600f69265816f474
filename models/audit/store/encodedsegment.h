// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/textchunks.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace claviger::audit {

struct EncodedColumn
{
    int kind = 0;
    QByteArray content;
    /// The segment's own dictionary. What the codes of the vault's dictionary are is known only when the
    /// segment is written.
    std::vector<std::string_view> values;
    std::shared_ptr<const TextChunks> texts; ///< that \c values point into
};

struct EncodedBlock
{
    int kind = 0;
    std::uint32_t firstRow = 0;
    QByteArray content;
};

/// What questions need to know of a segment before they read it.
struct ZoneMap
{
    std::uint32_t events = 0;
    std::uint32_t timeless = 0;
    std::int64_t first = 0; ///< of the events with a time, nanoseconds; valid if timeless < events
    std::int64_t last = 0;

    [[nodiscard]] bool hasTimes() const { return timeless < events; }
};

/// A segment as it is written.
struct EncodedSegment
{
    ZoneMap zone;
    std::vector<EncodedColumn> columns;
    std::vector<EncodedBlock> blocks;
};

} // namespace claviger::audit
