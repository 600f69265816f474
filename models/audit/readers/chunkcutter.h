// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/recordsource.h"

namespace claviger::audit {

/// Cuts a stream into chunks of whole records. Used by one thread.
class ChunkCutter
{
public:
    virtual ~ChunkCutter() = default;
    /// As RecordSource::next().
    [[nodiscard]] virtual Result<Chunk> next() = 0;
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

} // namespace claviger::audit
