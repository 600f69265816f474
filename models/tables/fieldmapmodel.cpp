// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fieldmapmodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/eventtime.h"
#include "models/tables/logwords.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// The outcome is judged from what is read, and source and zone are the reader's own: nobody maps them.
const QStringList &names()
{
    static const QStringList all{u"time"_s,       u"key"_s,       u"actor"_s,      u"action"_s,
                                 u"resource"_s,   u"ip"_s,        u"user_agent"_s, u"status"_s,
                                 u"request_id"_s, u"workspace"_s, u"event_id"_s};
    return all;
}

/// What the first record that has one says.
QString firstValue(const QString &name, const QList<audit::PreviewRecord> &records)
{
    const std::optional<AuditField> field = auditFieldFromName(name);
    for (const audit::PreviewRecord &record : records) {
        if (name == "time"_L1 && record.time != audit::noTime) {
            audit::EventRow event;
            event.time = record.time;
            return eventTimeText(event, EventZone::Utc);
        }
        if (field && !record[*field].isEmpty())
            return visibleText(record[*field]);
    }
    return {};
}

} // namespace

void FieldMapModel::setPreview(const audit::LogPreview &preview, const QMap<QString, QString> &corrections)
{
    m_corrections = corrections;
    m_paths.clear();
    for (const audit::FormatDecision::Field &field : preview.decision.mapping)
        m_paths.insert(field.name, field.paths);
    for (const QString &name : names())
        m_values.insert(name, firstValue(name, preview.records));
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FieldMapModel::correct(int row, const QString &path)
{
    m_corrections.insert(names().at(row), path);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT corrected();
}

void FieldMapModel::undo(int row)
{
    if (m_corrections.remove(names().at(row)) == 0)
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT corrected();
}

int FieldMapModel::rowOf(const QString &name)
{
    return int(names().indexOf(name));
}

int FieldMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(names().size());
}

int FieldMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldMapModel::fromText(int row) const
{
    const QString &name = names().at(row);
    const auto correction = m_corrections.constFind(name);
    return correction != m_corrections.cend() ? *correction : m_paths.value(name).join(tr(", else "));
}

QVariant FieldMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &name = names().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Field)
            return mappedFieldTitle(name);
        if (index.column() == Value)
            return m_values.value(name);
        return fromText(index.row()).isEmpty() ? tr("not read") : visibleText(fromText(index.row()));
    case Qt::EditRole:
        return index.column() == From ? m_corrections.value(name, m_paths.value(name).value(0)) : QVariant();
    case NameRole:
        return name;
    case CorrectedRole:
        return m_corrections.contains(name);
    default:
        return {};
    }
}

bool FieldMapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != From)
        return false;
    // An editor that was opened and left says nothing new.
    if (value == data(index, Qt::EditRole))
        return true;
    correct(index.row(), value.toString().trimmed());
    return true;
}

Qt::ItemFlags FieldMapModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == From ? all | Qt::ItemIsEditable : all;
}

QVariant FieldMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Of the event");
    case From:
        return tr("Is read from");
    case Value:
        return tr("First value");
    default:
        return {};
    }
}

} // namespace claviger
