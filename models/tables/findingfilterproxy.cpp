// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingfilterproxy.h"

#include "models/tables/findingtablemodel.h"

#include <algorithm>

namespace claviger {

FindingFilterProxy::FindingFilterProxy(FindingTableModel &model, QObject *parent)
    : ArrangedProxy(parent), m_model(model)
{
    setSourceModel(&model);
}

void FindingFilterProxy::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void FindingFilterProxy::setPlace(const KeyPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    rearrange();
}

void FindingFilterProxy::setKeys(const KeysByIdentity &keys)
{
    m_keys = keys;
    if (!m_place.isEverywhere())
        rearrange();
}

void FindingFilterProxy::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

int FindingFilterProxy::countInPlace(FindingRecord::State state) const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += isInPlace(row) && m_model.row(row).record.state == state ? 1 : 0;
    return count;
}

bool FindingFilterProxy::isInPlace(int sourceRow) const
{
    return isIn(m_model.row(sourceRow).record.finding, m_place, m_keys);
}

bool FindingFilterProxy::accepts(int sourceRow) const
{
    const FindingRow &row = m_model.row(sourceRow);
    const QString &haystack = m_model.haystack(sourceRow);
    return isInPlace(sourceRow) && (!m_filter.state || row.record.state == *m_filter.state) &&
           (!m_filter.severity || row.record.finding.severity == *m_filter.severity) &&
           (m_filter.title.isEmpty() || row.title == m_filter.title) &&
           std::all_of(m_words.cbegin(), m_words.cend(),
                       [&haystack](const QString &word) { return haystack.contains(word); });
}

} // namespace claviger
