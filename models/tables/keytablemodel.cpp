// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytablemodel.h"

#include "models/tables/inventory.h"
#include "models/tables/keytexts.h"
#include "models/tables/plaintip.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"
#include "models/tables/sortablemoment.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

const Moment *momentOf(const Key &key, KeyTableModel::Column column)
{
    switch (column) {
    case KeyTableModel::Created:
        return &key.created;
    case KeyTableModel::Expires:
        return &key.expires;
    case KeyTableModel::LastUsed:
        return &key.lastUsed;
    default:
        return nullptr;
    }
}

} // namespace

KeyTableModel::KeyTableModel(const Clock &clock, QObject *parent)
    : MergedRows(parent), m_clock(clock), m_now(clock.now())
{
}

KeyEntry KeyTableModel::entryOf(const KeyRow &row) const
{
    return {row, haystackOf(row), stateOf(row.key, row.cuttingOver, m_now)};
}

void KeyTableModel::setRows(const QList<KeyRow> &rows)
{
    m_now = m_clock.now();
    merge(rows);
}

void KeyTableModel::refreshTimes()
{
    m_now = m_clock.now();
    if (m_entries.isEmpty())
        return;
    for (KeyEntry &entry : m_entries)
        entry.state = stateOf(entry.row.key, entry.row.cuttingOver, m_now);
    Q_EMIT dataChanged(index(0, Created), index(int(m_entries.size()) - 1, Status));
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool KeyTableModel::isTime(int column)
{
    return column == Created || column == Expires || column == LastUsed;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeyEntry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        return plainTip(toolTip(entry, column));
    case Qt::TextAlignmentRole:
        return int((isTime(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(entry, column);
    case KeyRole:
        return QVariant::fromValue(entry.row.key);
    case StatusRole:
        return int(entry.state);
    case CuttingOverRole:
        return entry.row.cuttingOver;
    case ScopeListRole:
        return entry.row.key.scopes;
    case ProvidedRole: {
        const Moment *moment = momentOf(entry.row.key, column);
        return moment != nullptr ? moment->isProvided() : !display(entry, column).isEmpty();
    }
    default:
        return {};
    }
}

QString KeyTableModel::display(const KeyEntry &entry, Column column) const
{
    const Key &key = entry.row.key;
    switch (column) {
    case Name:
        return key.name.isEmpty() ? tr("(no name)") : key.name;
    case Prefix:
        return key.prefix;
    case Service:
        return entry.row.service;
    case Workspace:
        return entry.row.workspace;
    case Project:
        return entry.row.project;
    case Scopes:
        return scopesSummary(key.scopes);
    case Created:
        return relativeTime(key.created, m_now);
    case Expires:
        return relativeTime(key.expires, m_now);
    case LastUsed:
        return relativeTime(key.lastUsed, m_now);
    case Status:
        return toText(entry.state);
    case Allowlist:
        return allowlistSummary(key.allowlist);
    case PrincipalColumn:
        return principalText(key.principal);
    case Owner:
        return orNotProvided(key.owner);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant KeyTableModel::sortValue(const KeyEntry &entry, Column column) const
{
    const Key &key = entry.row.key;
    switch (column) {
    case Created:
        return sortable(key.created, UntoldTime::SortsFirst);
    case Expires:
        return sortable(key.expires, UntoldTime::SortsLast);
    case LastUsed:
        return sortable(key.lastUsed, UntoldTime::SortsFirst);
    case Status:
        return qint64(entry.state);
    default:
        return display(entry, column).toCaseFolded();
    }
}

QString KeyTableModel::toolTip(const KeyEntry &entry, Column column) const
{
    const Key &key = entry.row.key;
    if (const Moment *moment = momentOf(key, column))
        return exactTime(*moment);
    switch (column) {
    case Scopes:
        return key.scopes.join(u'\n');
    case Allowlist:
        return key.allowlist.join(u'\n');
    case Workspace:
        return QString(entry.row.service % u'\n' % entry.row.connection % u'\n' % entry.row.workspace);
    case Status:
        return entry.row.cuttingOver ? tr("Replaced by a new key; this one works until it is revoked.")
                                     : display(entry, column);
    default:
        return display(entry, column);
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isTime(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(Column(section))) : QVariant();
}

QString KeyTableModel::title(Column column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case Prefix:
        return tr("Prefix");
    case Service:
        return tr("Service");
    case Workspace:
        return tr("Workspace");
    case Project:
        return tr("Project");
    case Scopes:
        return tr("Scopes");
    case Created:
        return tr("Created");
    case Expires:
        return tr("Expires");
    case LastUsed:
        return tr("Last used");
    case Status:
        return tr("Status");
    case Allowlist:
        return tr("Allowlist");
    case PrincipalColumn:
        return tr("Principal");
    case Owner:
        return tr("Owner");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
