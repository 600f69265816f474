// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/importplanmodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/logwords.h"
#include "models/tables/roles.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

void ImportPlanModel::setFiles(const QStringList &paths, const audit::ReaderOptions &options)
{
    beginResetModel();
    m_logs.clear();
    for (const QString &path : paths) {
        PlannedLog log;
        log.path = path;
        log.options = options;
        m_logs.append(log);
    }
    endResetModel();
}

void ImportPlanModel::setOptions(int row, const audit::ReaderOptions &options)
{
    m_logs[row].options = options;
}

void ImportPlanModel::setPreview(int row, const Result<audit::LogPreview> &preview)
{
    PlannedLog &log = m_logs[row];
    log.state = preview ? PlannedLog::State::Ready : PlannedLog::State::Failed;
    log.preview = preview ? *preview : audit::LogPreview();
    log.error = preview ? Error() : preview.error();
    announce(row);
}

int ImportPlanModel::firstWaiting() const
{
    const auto found = std::find_if(m_logs.cbegin(), m_logs.cend(), [](const PlannedLog &log) {
        return log.state == PlannedLog::State::Waiting;
    });
    return found == m_logs.cend() ? -1 : int(found - m_logs.cbegin());
}

QList<PlannedLog> ImportPlanModel::chosen() const
{
    QList<PlannedLog> chosen;
    std::copy_if(m_logs.cbegin(), m_logs.cend(), std::back_inserter(chosen), [](const PlannedLog &log) {
        return log.isWanted && log.state != PlannedLog::State::Failed;
    });
    return chosen;
}

bool ImportPlanModel::isCertain() const
{
    return std::all_of(m_logs.cbegin(), m_logs.cend(), [](const PlannedLog &log) {
        return !log.isWanted || (log.state == PlannedLog::State::Ready && log.preview.isCertain());
    });
}

void ImportPlanModel::announce(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_logs.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::text(const PlannedLog &log, int column) const
{
    if (column == File)
        return visibleText(QFileInfo(log.path).fileName().isEmpty() ? log.path
                                                                    : QFileInfo(log.path).fileName());
    if (log.state == PlannedLog::State::Waiting)
        return column == Format ? tr("looking …") : QVariant();
    if (log.state == PlannedLog::State::Failed)
        return column == Format ? log.error.message : QVariant();
    switch (column) {
    case Size:
        return bytesText(log.preview.bytes);
    case Container:
        return log.preview.decision.container;
    case Format:
        return log.preview.looked == 0 ? tr("It holds no records.") : log.preview.decision.title;
    case Confidence:
        return log.preview.isCertain() ? tr("certain") : tr("please check");
    default:
        return {};
    }
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedLog &log = m_logs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(log, index.column());
    case Qt::ToolTipRole:
        return index.column() == File ? visibleText(log.path) : text(log, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != File)
            return {};
        return log.isWanted && log.state != PlannedLog::State::Failed ? Qt::Checked : Qt::Unchecked;
    case ProblemRole:
        return log.state == PlannedLog::State::Failed ? log.error.message : QString();
    default:
        return {};
    }
}

bool ImportPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != File)
        return false;
    m_logs[index.row()].isWanted = value.toInt() == Qt::Checked;
    announce(index.row());
    return true;
}

Qt::ItemFlags ImportPlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canBeChosen =
        index.column() == File && m_logs.at(index.row()).state != PlannedLog::State::Failed;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren |
           (canBeChosen ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Size:
        return tr("Size");
    case Container:
        return tr("Content");
    case Format:
        return tr("Format");
    case Confidence:
        return tr("Recognised");
    default:
        return {};
    }
}

} // namespace claviger
