// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/applicationfilterproxy.h"

#include "models/tables/applicationtablemodel.h"

#include <algorithm>

namespace claviger {

ApplicationFilterProxy::ApplicationFilterProxy(ApplicationTableModel &model, QObject *parent)
    : ArrangedProxy(parent), m_model(model)
{
    setSourceModel(&model);
}

void ApplicationFilterProxy::setPlace(const KeyPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    rearrange();
}

void ApplicationFilterProxy::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

int ApplicationFilterProxy::countInPlace() const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += isInPlace(row) ? 1 : 0;
    return count;
}

bool ApplicationFilterProxy::isInPlace(int sourceRow) const
{
    return isIn(m_place, m_model.row(sourceRow).application);
}

bool ApplicationFilterProxy::accepts(int sourceRow) const
{
    const QString &haystack = m_model.haystack(sourceRow);
    return isInPlace(sourceRow) &&
           std::all_of(m_words.cbegin(), m_words.cend(),
                       [&haystack](const QString &word) { return haystack.contains(word); });
}

} // namespace claviger
