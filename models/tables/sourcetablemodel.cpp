// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sourcetablemodel.h"

#include "models/domain/visibletext.h"
#include "models/tables/logwords.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

void SourceTableModel::setImports(const QList<audit::ImportRecord> &imports)
{
    beginResetModel();
    m_imports = imports;
    QSet<qint64> known;
    for (const audit::ImportRecord &import : imports)
        known.insert(import.id);
    m_off.intersect(known);
    endResetModel();
}

int SourceTableModel::rowOf(qint64 importId) const
{
    const auto found = std::find_if(m_imports.cbegin(), m_imports.cend(),
                                    [importId](const auto &import) { return import.id == importId; });
    return found == m_imports.cend() ? -1 : int(found - m_imports.cbegin());
}

std::vector<qint64> SourceTableModel::switchedOff() const
{
    std::vector<qint64> ids(m_off.cbegin(), m_off.cend());
    std::ranges::sort(ids);
    return ids;
}

void SourceTableModel::setSwitchedOff(const std::vector<qint64> &importIds)
{
    m_off = QSet<qint64>(importIds.begin(), importIds.end());
    if (!m_imports.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

int SourceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int SourceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceTableModel::text(const audit::ImportRecord &import, int column) const
{
    switch (column) {
    case Name:
        return visibleText(sourceName(import.receipt));
    case Format:
        return formatsOf(import.receipt);
    case Events:
        return QLocale().toString(qulonglong(import.receipt.stored));
    case First:
        return nanosecondsText(import.receipt.first);
    case Last:
        return nanosecondsText(import.receipt.last);
    case State:
        return stateText(import.state);
    case Imported:
        return shortTime(import.finished.isValid() ? import.finished : import.started);
    default:
        return {};
    }
}

QVariant SourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const audit::ImportRecord &import = m_imports.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(import, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && !import.receipt.note.isEmpty())
            return import.receipt.note;
        return index.column() == Name && !import.receipt.files.isEmpty()
                   ? QVariant(visibleText(import.receipt.files.constFirst().path))
                   : text(import, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Name)
            return {};
        return m_off.contains(import.id) ? Qt::Unchecked : Qt::Checked;
    case ProblemRole:
        return import.state == audit::ImportRecord::State::Complete ? QString() : import.receipt.note;
    default:
        return {};
    }
}

bool SourceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        index.column() != Name)
        return false;
    const qint64 id = m_imports.at(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_off.remove(id);
    else
        m_off.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT switched();
    return true;
}

Qt::ItemFlags SourceTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags all = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Name ? all | Qt::ItemIsUserCheckable : all;
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Events)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Source");
    case Format:
        return tr("Format");
    case Events:
        return tr("Events");
    case First:
        return tr("First event");
    case Last:
        return tr("Last event");
    case State:
        return tr("State");
    case Imported:
        return tr("Imported");
    default:
        return {};
    }
}

} // namespace claviger
