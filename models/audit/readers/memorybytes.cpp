// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/memorybytes.h"

#include <algorithm>

namespace claviger::audit {

MemoryBytes::MemoryBytes(QByteArray bytes, FileBytes::Witness witness)
    : m_bytes(std::move(bytes)), m_witness(std::move(witness))
{
}

Result<qsizetype> MemoryBytes::read(char *to, qsizetype most)
{
    const auto at = static_cast<qsizetype>(m_read.load());
    const qsizetype size = std::min(most, m_bytes.size() - at);
    std::copy_n(m_bytes.cbegin() + at, size, to);
    m_read += static_cast<std::uint64_t>(size);
    if (m_witness && size > 0)
        m_witness({to, static_cast<std::size_t>(size)});
    return size;
}

} // namespace claviger::audit
