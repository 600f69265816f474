// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/arrangedproxy.h"

#include "models/tables/roles.h"

#include <algorithm>
#include <numeric>

namespace claviger {

namespace {

bool less(const QVariant &left, const QVariant &right)
{
    if (left.typeId() == QMetaType::QString)
        return *static_cast<const QString *>(left.constData()) <
               *static_cast<const QString *>(right.constData());
    return left.toLongLong() < right.toLongLong();
}

} // namespace

ArrangedProxy::ArrangedProxy(QObject *parent) : QAbstractProxyModel(parent) {}

void ArrangedProxy::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    m_rows = wanted();
    rebuildPositions();
    using Source = QAbstractItemModel;
    connect(source, &Source::dataChanged, this, &ArrangedProxy::onDataChanged);
    connect(source, &Source::rowsInserted, this, &ArrangedProxy::onRowsInserted);
    connect(source, &Source::rowsAboutToBeRemoved, this, &ArrangedProxy::onRowsAboutToBeRemoved);
    connect(source, &Source::rowsRemoved, this, &ArrangedProxy::onRowsRemoved);
    connect(source, &Source::layoutAboutToBeChanged, this, &ArrangedProxy::onLayoutAboutToBeChanged);
    connect(source, &Source::layoutChanged, this, &ArrangedProxy::onLayoutChanged);
    connect(source, &Source::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &Source::modelReset, this, [this] {
        m_rows = wanted();
        rebuildPositions();
        endResetModel();
    });
    endResetModel();
}

void ArrangedProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

void ArrangedProxy::rearrange()
{
    if (sourceModel() != nullptr)
        apply(wanted());
}

QList<int> ArrangedProxy::wanted() const
{
    QList<int> rows;
    const int count = sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
    rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        if (accepts(row))
            rows.append(row);
    }
    sortRows(rows);
    return rows;
}

void ArrangedProxy::sortRows(QList<int> &rows) const
{
    if (m_sortColumn < 0 || sourceModel() == nullptr || m_sortColumn >= sourceModel()->columnCount())
        return;
    // Each value is asked for once, not once a comparison.
    QList<std::pair<QVariant, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.append({sourceModel()->index(row, m_sortColumn).data(SortRole), row});
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return less(a.first, b.first); });
    else
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto &a, const auto &b) { return less(b.first, a.first); });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const auto &each) { return each.second; });
}

void ArrangedProxy::apply(const QList<int> &target)
{
    if (target == m_rows)
        return;
    QList<bool> keep(sourceModel()->rowCount(), false);
    for (const int row : target)
        keep[row] = true;
    dropUnwanted(keep);
    addMissing(target);
    if (target != m_rows)
        reorder(target);
}

void ArrangedProxy::dropUnwanted(const QList<bool> &keep)
{
    QList<int> gathered = m_rows;
    const auto middle =
        std::stable_partition(gathered.begin(), gathered.end(), [&](int row) { return keep.at(row); });
    const int kept = int(middle - gathered.begin());
    if (kept == m_rows.size())
        return;
    if (gathered != m_rows)
        reorder(gathered);
    beginRemoveRows({}, kept, int(m_rows.size()) - 1);
    m_rows.resize(kept);
    rebuildPositions();
    endRemoveRows();
}

void ArrangedProxy::addMissing(const QList<int> &target)
{
    QList<int> missing;
    std::copy_if(target.cbegin(), target.cend(), std::back_inserter(missing),
                 [this](int row) { return m_positions.at(row) < 0; });
    if (missing.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + missing.size()) - 1);
    m_rows += missing;
    rebuildPositions();
    endInsertRows();
}

void ArrangedProxy::reorder(const QList<int> &target)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    const QList<int> before = m_rows;
    m_rows = target;
    rebuildPositions();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (const QModelIndex &each : old)
        moved.append(createIndex(m_positions.at(before.at(each.row())), each.column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedProxy::rebuildPositions()
{
    m_positions = QList<int>(sourceModel() == nullptr ? 0 : sourceModel()->rowCount(), -1);
    for (int i = 0; i < m_rows.size(); ++i)
        m_positions[m_rows.at(i)] = i;
}

void ArrangedProxy::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    int first = int(m_rows.size());
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int position = m_positions.at(row);
        if (position < 0)
            continue;
        first = std::min(first, position);
        last = std::max(last, position);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
    rearrange();
}

void ArrangedProxy::onRowsInserted(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    rebuildPositions();
    rearrange();
}

void ArrangedProxy::onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    QList<bool> keep(sourceModel()->rowCount(), true);
    std::fill(keep.begin() + first, keep.begin() + last + 1, false);
    dropUnwanted(keep);
}

void ArrangedProxy::onRowsRemoved(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    const int count = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    rebuildPositions();
    rearrange();
}

void ArrangedProxy::onLayoutAboutToBeChanged()
{
    m_duringLayout.clear();
    for (const int row : std::as_const(m_rows))
        m_duringLayout.append(sourceModel()->index(row, 0));
}

void ArrangedProxy::onLayoutChanged()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i] = m_duringLayout.at(i).row();
    m_duringLayout.clear();
    rebuildPositions();
    rearrange();
}

QModelIndex ArrangedProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= m_rows.size())
        return {};
    return sourceModel()->index(m_rows.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex ArrangedProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int row = sourceIndex.isValid() ? m_positions.value(sourceIndex.row(), -1) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex ArrangedProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedProxy::parent(const QModelIndex &) const
{
    return {};
}

int ArrangedProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArrangedProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

QVariant ArrangedProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (sourceModel() == nullptr || orientation == Qt::Vertical)
        return {};
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace claviger
