// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/chunkcutter.h"
#include "models/audit/readers/readerlimits.h"

#include <memory>

namespace claviger::audit {

/// Cuts at the ends of lines.
class LineCutter final : public ChunkCutter
{
public:
    LineCutter(std::unique_ptr<ByteStream> bytes, const ReaderLimits &limits);

    [[nodiscard]] Result<Chunk> next() override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    [[nodiscard]] Result<qsizetype> fill(QByteArray &bytes, qsizetype from, qsizetype to);

    std::unique_ptr<ByteStream> m_bytes;
    ReaderLimits m_limits;
    QByteArray m_rest; ///< the line that the last chunk was cut before
    std::uint64_t m_line = 1;
    std::uint64_t m_offset = 0;
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace claviger::audit
