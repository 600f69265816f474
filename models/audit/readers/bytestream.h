// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QtGlobal>

#include <cstdint>

namespace claviger::audit {

/// Bytes from front to back: a file, standard input, what a decompressor gives. Used by one thread.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Up to \a most bytes; 0 at the end. After an error nothing more comes.
    [[nodiscard]] virtual Result<qsizetype> read(char *to, qsizetype most) = 0;
    /// Of the file as it lies on disk, for progress: read so far, and all of it (0: unknown).
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

} // namespace claviger::audit
