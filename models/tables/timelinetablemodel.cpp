// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timelinetablemodel.h"

#include "models/tables/audittexts.h"
#include "models/tables/roles.h"
#include "models/tables/timelinetexts.h"

namespace claviger {

TimelineTableModel::TimelineTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TimelineTableModel::setContent(const TimelineContent &content)
{
    if (content == m_content)
        return;
    beginResetModel();
    m_content = content;
    m_sum = content.sum();
    m_steps.clear();
    for (size_t i = 0; i < content.bars.size(); ++i) {
        if (content.bars[i].total() > 0)
            m_steps.push_back(int(i));
    }
    endResetModel();
}

int TimelineTableModel::stepAt(int row) const
{
    return row < int(m_steps.size()) ? m_steps.at(size_t(row)) : -1;
}

int TimelineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_steps.empty() ? 0 : int(m_steps.size()) + 1;
}

int TimelineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstOutcome + int(allAuditOutcomes.size());
}

QVariant TimelineTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int step = stepAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == TimeColumn ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role == TotalRole)
        return step < 0;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (index.column() == TimeColumn) {
        if (role == SortRole)
            return step;
        return step < 0 ? tr("All") : stepSpanText(m_content.scale, step);
    }
    const OutcomeCounts &counts = step < 0 ? m_sum : m_content.bars[size_t(step)];
    const quint64 count = index.column() == TotalColumn
                              ? counts.total()
                              : counts.of(allAuditOutcomes[size_t(index.column() - firstOutcome)]);
    return role == SortRole ? QVariant(qulonglong(count)) : countText(count);
}

QVariant TimelineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == TimeColumn ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == TimeColumn)
        return tr("Time");
    return section == TotalColumn ? tr("Events")
                                  : outcomeText(allAuditOutcomes[size_t(section - firstOutcome)]);
}

} // namespace claviger
