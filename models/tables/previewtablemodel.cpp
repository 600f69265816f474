// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/previewtablemodel.h"

#include "models/audit/store/eventrow.h"
#include "models/domain/visibletext.h"
#include "models/tables/audittexts.h"
#include "models/tables/eventtime.h"
#include "models/tables/plaintip.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

namespace {

constexpr std::array columnFields{AuditField::Outcome,   AuditField::Key,      AuditField::Actor,
                                  AuditField::Action,    AuditField::Resource, AuditField::Ip,
                                  AuditField::UserAgent, AuditField::Status,   AuditField::Workspace,
                                  AuditField::RequestId};
constexpr int firstField = PreviewTableModel::Outcome;

AuditField fieldOf(int column)
{
    return columnFields.at(std::size_t(column - firstField));
}

QString timeText(const audit::PreviewRecord &record)
{
    audit::EventRow event;
    event.time = record.time;
    return eventTimeText(event, EventZone::Utc);
}

} // namespace

void PreviewTableModel::setRecords(const QList<audit::PreviewRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

QList<int> PreviewTableModel::emptyColumns() const
{
    QList<int> empty;
    for (int column = Time; column < ColumnCount; ++column) {
        const bool says = std::any_of(m_records.cbegin(), m_records.cend(), [&](const auto &record) {
            return !record.isRejected() && !text(record, column).isEmpty();
        });
        if (!says)
            empty.append(column);
    }
    return empty;
}

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewTableModel::text(const audit::PreviewRecord &record, int column) const
{
    if (column == Line)
        return QLocale().toString(record.position);
    if (record.isRejected())
        return column == Time ? visibleText(record.reason) : QString();
    if (column == Time)
        return timeText(record);
    const QString &value = record[fieldOf(column)];
    if (column != Outcome || value.isEmpty())
        return visibleText(value);
    return outcomeText(auditOutcomeFromWord(value).value_or(AuditOutcome::Unknown));
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::PreviewRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return plainTip(visibleText(record.raw.left(600)));
    case Qt::TextAlignmentRole:
        return index.column() == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ProblemRole:
        return record.reason;
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Record");
    return section == Time ? tr("Time (UTC)") : fieldTitle(fieldOf(section));
}

} // namespace claviger
