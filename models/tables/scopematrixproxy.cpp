// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scopematrixproxy.h"

#include <algorithm>

namespace claviger {

ScopeMatrixProxy::ScopeMatrixProxy(ScopeMatrixModel &model, QObject *parent)
    : ArrangedProxy(parent), m_model(model)
{
    // Before the base class listens: it asks for rows as soon as it hears.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_prepared = false; });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_prepared = false; });
    setSourceModel(&model);
    sort(0);
}

void ScopeMatrixProxy::setText(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    m_prepared = false;
    rearrange();
}

void ScopeMatrixProxy::setWish(const ScopeWish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_prepared = false;
    rearrange();
}

void ScopeMatrixProxy::prepare() const
{
    if (m_prepared)
        return;
    m_prepared = true;
    m_columnsOfWords.clear();
    for (const QString &word : m_words) {
        QList<int> columns;
        for (int column = 1; column < m_model.columnCount(); ++column) {
            if (m_model.columnMatches(column, word))
                columns.append(column);
        }
        m_columnsOfWords.append(columns);
    }
    m_wished = m_wish.scope.isEmpty() ? QList<bool>() : m_model.rowsWith(m_wish);
}

bool ScopeMatrixProxy::isColumnWanted(int column) const
{
    prepare();
    if (column > 0 && !m_wish.scope.isEmpty() && !m_model.isOfService(column, m_wish.serviceId))
        return false;
    const bool namesScopes = std::any_of(m_columnsOfWords.cbegin(), m_columnsOfWords.cend(),
                                         [](const QList<int> &columns) { return !columns.isEmpty(); });
    return column == 0 || !namesScopes ||
           std::any_of(m_columnsOfWords.cbegin(), m_columnsOfWords.cend(),
                       [column](const QList<int> &columns) { return columns.contains(column); });
}

bool ScopeMatrixProxy::accepts(int sourceRow) const
{
    prepare();
    if (!m_wish.scope.isEmpty() && !m_wished.at(sourceRow))
        return false;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QList<int> &columns = m_columnsOfWords.at(i);
        if (!m_model.haystack(sourceRow).contains(m_words.at(i)) &&
            std::none_of(columns.cbegin(), columns.cend(),
                         [&](int column) { return m_model.isGranted(sourceRow, column); }))
            return false;
    }
    return true;
}

} // namespace claviger
