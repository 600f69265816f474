// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

namespace claviger {

/// Filters and sorts the rows of a flat table. Unlike QSortFilterProxyModel, which announces every gap
/// on its own (thousands of signals, each a pass over all rows of the view), it needs at most four
/// signals a change, and selections survive all of them. Sorts by SortRole, stable.
class ArrangedProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit ArrangedProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Is this row of the source to be seen? Called for every row whenever the filter or data change.
    [[nodiscard]] virtual bool accepts(int sourceRow) const = 0;
    /// To be called when accepts() may answer differently.
    void rearrange();

private:
    [[nodiscard]] QList<int> wanted() const;
    void sortRows(QList<int> &rows) const;
    void apply(const QList<int> &target);
    void reorder(const QList<int> &target);
    void dropUnwanted(const QList<bool> &keep);
    void addMissing(const QList<int> &target);
    void rebuildPositions();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first, int last);
    void onLayoutAboutToBeChanged();
    void onLayoutChanged();

    QList<int> m_rows;      ///< proxy row → source row
    QList<int> m_positions; ///< source row → proxy row or -1
    QList<QPersistentModelIndex> m_duringLayout;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace claviger
