// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/linecutter.h"

namespace claviger::audit {

/// Cuts logs that name their columns in a line that begins with "#Fields" (W3C) or "#fields" (Zeek) and may
/// do so again further down: every chunk begins with the line that holds for it.
class DirectiveCutter final : public ChunkCutter
{
public:
    DirectiveCutter(std::unique_ptr<ByteStream> bytes, const ReaderLimits &limits);

    [[nodiscard]] Result<Chunk> next() override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_lines.bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_lines.bytesTotal(); }

private:
    LineCutter m_lines;
    QByteArray m_directive; ///< the last one seen, with its line's end
};

} // namespace claviger::audit
