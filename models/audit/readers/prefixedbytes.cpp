// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/prefixedbytes.h"

#include <cstring>

namespace claviger::audit {

PrefixedBytes::PrefixedBytes(std::unique_ptr<ByteStream> rest) : m_rest(std::move(rest)) {}

const QByteArray &PrefixedBytes::peek(qsizetype most)
{
    while (m_head.size() < most && !m_ended && !m_problem) {
        const qsizetype before = m_head.size();
        m_head.resize(most);
        const Result<qsizetype> size = m_rest->read(m_head.data() + before, most - before);
        m_head.resize(before + size.value_or(0));
        if (!size)
            m_problem = size.error();
        else if (*size == 0)
            m_ended = true;
    }
    return m_head;
}

Result<qsizetype> PrefixedBytes::read(char *to, qsizetype most)
{
    if (m_given < m_head.size()) {
        const qsizetype size = std::min(most, m_head.size() - m_given);
        std::memcpy(to, m_head.constData() + m_given, static_cast<std::size_t>(size));
        m_given += size;
        if (m_given == m_head.size()) {
            m_head.clear();
            m_given = 0;
        }
        return size;
    }
    if (m_problem)
        return fail(*m_problem);
    return m_ended ? Result<qsizetype>(0) : m_rest->read(to, most);
}

} // namespace claviger::audit
