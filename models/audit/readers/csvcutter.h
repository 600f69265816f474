// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/chunkcutter.h"
#include "models/audit/readers/readerlimits.h"

#include <memory>
#include <optional>

namespace claviger::audit {

/// Cuts a table between records, which is not between lines where cells hold some.
class CsvCutter final : public ChunkCutter
{
public:
    CsvCutter(std::unique_ptr<ByteStream> bytes, char delimiter, const ReaderLimits &limits);

    [[nodiscard]] Result<Chunk> next() override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    void fill(qsizetype size);
    [[nodiscard]] qsizetype cut();

    std::unique_ptr<ByteStream> m_bytes;
    char m_delimiter;
    ReaderLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_scanned = 0; ///< of the buffer, up to the end of a record
    std::uint64_t m_line = 1;
    std::uint64_t m_offset = 0;
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace claviger::audit
