// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/chunkcutter.h"
#include "models/audit/readers/readerlimits.h"

#include <memory>
#include <optional>

namespace claviger::audit {

/// Cuts JSON between values: between the elements of the list that begins behind the first \a skip bytes
/// of the log, or, without a list, between values that simply follow each other.
class JsonCutter final : public ChunkCutter
{
public:
    JsonCutter(std::unique_ptr<ByteStream> bytes, qsizetype skip, const ReaderLimits &limits);

    [[nodiscard]] Result<Chunk> next() override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    void fill(qsizetype size);
    void scan();
    Result<Chunk> rest();

    std::unique_ptr<ByteStream> m_bytes;
    ReaderLimits m_limits;
    qsizetype m_skip;
    QByteArray m_buffer;
    qsizetype m_at = 0;        ///< scanned so far
    qsizetype m_cut = 0;       ///< the end of the last whole value
    std::uint64_t m_found = 0; ///< values up to m_cut in this chunk
    std::uint64_t m_ordinal = 1;
    std::uint64_t m_offset = 0;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_listEnded = false;
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace claviger::audit
