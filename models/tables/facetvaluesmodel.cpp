// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetvaluesmodel.h"

#include "models/tables/audittexts.h"
#include "models/tables/plaintip.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

FacetValuesModel::FacetValuesModel(QObject *parent) : QAbstractTableModel(parent) {}

void FacetValuesModel::setFacet(const audit::Facet &facet, quint64 matched)
{
    beginResetModel();
    m_field = facet.field;
    m_matched = matched;
    m_entries.clear();
    m_entries.reserve(size_t(facet.values.size()) + 1);
    for (const audit::ValueCount &value : facet.values) {
        const QString text = QString::fromUtf8(value.value);
        m_entries.push_back({text, valueText(m_field, text).toCaseFolded(), value.count});
    }
    if (facet.absent > 0)
        m_entries.push_back({{}, valueText(m_field, {}).toCaseFolded(), facet.absent});
    arrange();
    endResetModel();
}

void FacetValuesModel::setSearch(const QString &text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_search)
        return;
    beginResetModel();
    m_search = folded;
    arrange();
    endResetModel();
}

void FacetValuesModel::arrange()
{
    m_rows.clear();
    for (int i = 0; i < total(); ++i) {
        if (m_search.isEmpty() || m_entries[size_t(i)].folded.contains(m_search))
            m_rows.push_back(i);
    }
    const bool byValue = m_sortColumn == ValueColumn;
    const bool ascending = m_order == Qt::AscendingOrder;
    std::ranges::stable_sort(m_rows, [&](int left, int right) {
        const Entry &a = m_entries[size_t(ascending ? left : right)];
        const Entry &b = m_entries[size_t(ascending ? right : left)];
        return byValue ? a.folded < b.folded : a.count < b.count;
    });
}

QString FacetValuesModel::valueAt(int row) const
{
    return m_entries.at(size_t(m_rows.at(size_t(row)))).value;
}

int FacetValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FacetValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FacetValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(m_rows[size_t(index.row())])];
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == ValueColumn ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == ValueColumn)
        return plainTip(valueText(m_field, entry.value));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool sorting = role == SortRole;
    switch (Column(index.column())) {
    case ValueColumn:
        return sorting ? entry.folded : valueText(m_field, entry.value);
    case CountColumn:
        return sorting ? QVariant(qulonglong(entry.count)) : countText(entry.count);
    case ShareColumn: {
        const double share = m_matched == 0 ? 0 : double(entry.count) * 100 / double(m_matched);
        return sorting ? QVariant(share) : tr("%1 %").arg(QLocale().toString(share, 'f', share < 1 ? 2 : 1));
    }
    case columnTotal:
        break;
    }
    Q_UNREACHABLE();
}

QVariant FacetValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == ValueColumn ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ValueColumn:
        return fieldTitle(m_field);
    case CountColumn:
        return tr("Events");
    case ShareColumn:
        return tr("Share");
    case columnTotal:
        break;
    }
    Q_UNREACHABLE();
}

void FacetValuesModel::sort(int column, Qt::SortOrder order)
{
    // Shares are counts, divided by the same number.
    const Column by = column == ValueColumn ? ValueColumn : CountColumn;
    if (column < 0 || column >= columnTotal || (by == m_sortColumn && order == m_order))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> entries;
    for (const QModelIndex &each : old)
        entries.push_back(m_rows.at(size_t(each.row())));
    m_sortColumn = by;
    m_order = order;
    arrange();
    std::vector<int> rowOf(m_entries.size(), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        rowOf[size_t(m_rows[row])] = int(row);
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved.append(index(rowOf[size_t(entries[size_t(i)])], old.at(i).column()));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace claviger
