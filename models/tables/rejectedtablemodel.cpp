// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rejectedtablemodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/plaintip.h"

#include <QLocale>

namespace claviger {

namespace {
constexpr qsizetype shownBytes = 600;
} // namespace

void RejectedTableModel::setRecords(const QList<audit::RejectedRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int RejectedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RejectedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::RejectedRecord &record = m_records.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return plainTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(qulonglong(record.position));
    case Reason:
        return visibleText(record.reason);
    case Raw:
        return visibleText(QString::fromUtf8(record.raw.first(qMin(shownBytes, record.raw.size()))));
    default:
        return {};
    }
}

QVariant RejectedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Reason:
        return tr("Why it was rejected");
    case Raw:
        return tr("What stands there");
    default:
        return {};
    }
}

} // namespace claviger
