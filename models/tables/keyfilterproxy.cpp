// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keyfilterproxy.h"

#include "models/tables/keytablemodel.h"

#include <algorithm>

namespace claviger {

KeyFilterProxy::KeyFilterProxy(KeyTableModel &model, QObject *parent) : ArrangedProxy(parent), m_model(model)
{
    setSourceModel(&model);
}

void KeyFilterProxy::setFilter(const KeyFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    rearrange();
}

int KeyFilterProxy::countInPlace() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += m_filter.place.contains(m_model.row(row).key) ? 1 : 0;
    return count;
}

bool KeyFilterProxy::accepts(int sourceRow) const
{
    const KeyRow &row = m_model.row(sourceRow);
    return matches(row, m_model.state(sourceRow), m_filter, m_model.now()) && scopeMatches(row.key) &&
           textMatches(sourceRow);
}

bool KeyFilterProxy::textMatches(int sourceRow) const
{
    const QString &haystack = m_model.haystack(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return haystack.contains(word); });
}

bool KeyFilterProxy::scopeMatches(const Key &key) const
{
    const QString wanted = m_filter.scope.trimmed();
    return wanted.isEmpty() || std::any_of(key.scopes.cbegin(), key.scopes.cend(), [&](const QString &scope) {
               return scope.contains(wanted, Qt::CaseInsensitive);
           });
}

} // namespace claviger
