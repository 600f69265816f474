// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"

#include <QAbstractTableModel>

#include <vector>

namespace claviger {

/// All values of a facet with their counts, sorted and searched without a proxy: a hundred thousand values
/// take milliseconds. GUI thread.
class FacetValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ValueColumn, CountColumn, ShareColumn, columnTotal };

    explicit FacetValuesModel(QObject *parent = nullptr);

    /// \a matched: all events that the shares are of.
    void setFacet(const audit::Facet &facet, quint64 matched);
    /// Only values that hold \a text are shown; upper and lower case are one.
    void setSearch(const QString &text);
    /// The value of a row as the trail has it; empty for events without one.
    [[nodiscard]] QString valueAt(int row) const;
    [[nodiscard]] int total() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Entry
    {
        QString value;
        QString folded; ///< for searching and sorting
        quint64 count = 0;
    };
    void arrange();

    std::vector<Entry> m_entries;
    std::vector<int> m_rows; ///< entries in sight, in order
    AuditField m_field = AuditField::Key;
    quint64 m_matched = 0;
    QString m_search; ///< folded
    Column m_sortColumn = CountColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace claviger
