// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/columndraft.h"

#include "models/audit/store/columnkind.h"

#include <algorithm>

namespace claviger::audit {

namespace {

// Small segments always have a dictionary: what a few events bring weighs nothing.
constexpr std::size_t alwaysCoded = 1024;
constexpr std::size_t share = 2;

} // namespace

bool isPlainCheaper(std::size_t distinct, std::size_t rows)
{
    return distinct > std::max(alwaysCoded, rows / share);
}

void ColumnDraft::startAnew()
{
    m_expectPlain = m_plain;
    m_plain = false;
    m_pool = {};
    m_codes.clear();
    m_lastValue = {};
    m_bytes.clear();
    m_ends.clear();
}

void ColumnDraft::add(std::string_view value)
{
    if (m_plain) {
        addPlain(value);
        return;
    }
    if (m_codes.empty() || value != m_lastValue) {
        m_lastCode = static_cast<std::uint16_t>(m_pool.intern(value));
        m_lastValue = m_pool.at(m_lastCode);
    }
    m_codes.push_back(m_lastCode);
    if (isTooVaried())
        turnPlain();
}

bool ColumnDraft::isTooVaried() const
{
    if (m_pool.size() > segmentCapacity / share)
        return true;
    return m_expectPlain && m_codes.size() == alwaysCoded && m_pool.size() > alwaysCoded / 2;
}

void ColumnDraft::turnPlain()
{
    m_plain = true;
    for (const std::uint16_t code : m_codes)
        addPlain(m_pool.at(code));
    m_codes.clear();
    m_pool = {};
    m_lastValue = {};
}

void ColumnDraft::addPlain(std::string_view value)
{
    m_bytes.append(value);
    m_ends.push_back(m_bytes.size());
}

} // namespace claviger::audit
