// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/filebytes.h"

#include <QByteArray>

namespace claviger::audit {

/// Bytes that are in memory already: pasted text, which is never written to a file.
class MemoryBytes final : public ByteStream
{
public:
    explicit MemoryBytes(QByteArray bytes, FileBytes::Witness witness = {});

    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_read; }
    [[nodiscard]] std::uint64_t bytesTotal() const override
    {
        return static_cast<std::uint64_t>(m_bytes.size());
    }

private:
    const QByteArray m_bytes;
    FileBytes::Witness m_witness;
    std::atomic<std::uint64_t> m_read = 0;
};

} // namespace claviger::audit
