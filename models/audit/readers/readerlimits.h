// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace claviger::audit {

/// How far a log may go before it is refused by name: what is larger is an attack or a mistake.
struct ReaderLimits
{
    std::int64_t lineBytes = 64LL << 20;     ///< of one record
    std::int64_t chunkBytes = 2LL << 20;     ///< what a chunk is cut to
    std::int64_t sampleBytes = 2LL << 20;    ///< that the decision about the format looks at
    std::int64_t expansionRatio = 1'100;     ///< decompressed to compressed; gzip reaches 1,030 on zeros
    std::int64_t expansionFree = 64LL << 20; ///< decompressed bytes below which the ratio does not matter
    int archiveDepth = 3;                    ///< containers within containers
    int archiveEntries = 100'000;
    int folderDepth = 32;
};

} // namespace claviger::audit
