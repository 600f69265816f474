// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <memory>

namespace claviger::audit {

/// A piece of a log that holds whole records only, so that pieces can be parsed side by side.
struct Chunk
{
    QByteArray bytes;
    std::uint64_t firstPosition = 1; ///< of its first record: line, or ordinal
    std::uint64_t lastOffset = 0;    ///< bytes of the (decompressed) log up to the end of this chunk
};

/// Parses chunks of one log. One object per thread; each is made for the same decision about format and
/// mapping. Never throws; what cannot be read goes to RecordSink::reject().
class ChunkParser
{
public:
    virtual ~ChunkParser() = default;
    virtual void parse(const Chunk &chunk, RecordSink &sink) = 0;
};

/// One log, opened: a file, a member of an archive, standard input. Chunks come from one thread (the
/// source may read ahead on its own); parsers are made for as many threads as there are.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// The next chunk of a few megabytes at most; an empty one at the end. An error (a damaged archive, an
    /// expansion limit) ends the source; what came before stands.
    [[nodiscard]] virtual Result<Chunk> next() = 0;
    [[nodiscard]] virtual std::unique_ptr<ChunkParser> makeParser() const = 0;

    /// Bytes of the file as it lies on disk that have been read, and how many there are (0: unknown).
    [[nodiscard]] virtual std::uint64_t bytesRead() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

} // namespace claviger::audit
