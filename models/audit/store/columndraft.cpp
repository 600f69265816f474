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
    m_dictionary.startSegment();
    m_codes.clear();
    m_bytes.clear();
    m_ends.clear();
}

void ColumnDraft::expect(std::string_view value)
{
    if (!m_plain)
        m_expected = m_dictionary.probe(value);
}

void ColumnDraft::addExpected(std::string_view value)
{
    if (m_plain) {
        addPlain(value);
        return;
    }
    m_codes.push_back(m_dictionary.codeOf(value, m_expected));
    if (isTooVaried())
        turnPlain();
}

bool ColumnDraft::isTooVaried() const
{
    if (m_dictionary.size() > segmentCapacity / share)
        return true;
    return m_expectPlain && m_codes.size() == alwaysCoded && m_dictionary.size() > alwaysCoded / 2;
}

void ColumnDraft::turnPlain()
{
    m_plain = true;
    for (const std::uint16_t code : m_codes)
        addPlain(m_dictionary.at(code));
    m_codes.clear();
    m_dictionary.startSegment();
}

void ColumnDraft::addPlain(std::string_view value)
{
    m_bytes.append(value);
    m_ends.push_back(m_bytes.size());
}

} // namespace claviger::audit
