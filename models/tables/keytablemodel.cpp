// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/keytablemodel.h"

#include "models/tables/inventory.h"
#include "models/tables/keytexts.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// Above this many gaps, rows that leave are first moved together: each removed range costs every view
// a pass over all of its rows.
constexpr int manyGaps = 16;

KeyIdentity identity(const KeyRow &row)
{
    return {row.key.connectionId, row.key.id};
}

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

// A key that never expires outlives all others; one never used was used before all others.
qint64 sortable(const Moment &moment, bool neverIsLast)
{
    constexpr qint64 low = std::numeric_limits<qint64>::min();
    constexpr qint64 high = std::numeric_limits<qint64>::max();
    if (moment.isInstant())
        return moment.time().toMSecsSinceEpoch();
    if (moment.isNever())
        return neverIsLast ? high - 1 : low + 1;
    return neverIsLast ? high : low;
}

int gapsIn(const QList<bool> &kept)
{
    int gaps = 0;
    for (qsizetype i = 0; i < kept.size(); ++i)
        gaps += !kept.at(i) && (i == 0 || kept.at(i - 1)) ? 1 : 0;
    return gaps;
}

} // namespace

KeyTableModel::KeyTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_now(clock.now())
{
}

KeyTableModel::Entry KeyTableModel::entryOf(const KeyRow &row) const
{
    return {row, haystackOf(row), stateOf(row.key, row.cuttingOver, m_now)};
}

void KeyTableModel::setRows(const QList<KeyRow> &rows)
{
    m_now = m_clock.now();
    QHash<KeyIdentity, int> known;
    for (int i = 0; i < m_entries.size(); ++i)
        known.insert(identity(m_entries.at(i).row), i);

    QList<bool> kept(m_entries.size(), false);
    QList<const KeyRow *> updates(m_entries.size(), nullptr);
    QList<const KeyRow *> added;
    QSet<KeyIdentity> seen;
    for (const KeyRow &row : rows) {
        if (seen.contains(identity(row)))
            continue;
        seen.insert(identity(row));
        const auto at = known.constFind(identity(row));
        if (at == known.cend()) {
            added.append(&row);
            continue;
        }
        kept[*at] = true;
        updates[*at] = &row;
    }
    updateKnown(updates);
    removeMissing(kept);
    append(added);
}

void KeyTableModel::updateKnown(const QList<const KeyRow *> &updates)
{
    int first = -1;
    const auto flush = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
        first = -1;
    };
    for (int i = 0; i < updates.size(); ++i) {
        if (updates.at(i) == nullptr || m_entries.at(i).row == *updates.at(i)) {
            flush(i);
            continue;
        }
        m_entries[i] = entryOf(*updates.at(i));
        if (first < 0)
            first = i;
    }
    flush(int(updates.size()));
}

void KeyTableModel::removeMissing(const QList<bool> &kept)
{
    QList<bool> left = kept;
    if (gapsIn(left) > manyGaps)
        gatherKept(left);
    for (int end = int(left.size()); end > 0;) {
        if (left.at(end - 1)) {
            --end;
            continue;
        }
        int start = end - 1;
        while (start > 0 && !left.at(start - 1))
            --start;
        beginRemoveRows({}, start, end - 1);
        m_entries.remove(start, end - start);
        endRemoveRows();
        end = start;
    }
}

void KeyTableModel::gatherKept(QList<bool> &kept)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int row) { return kept.at(row); });

    QList<int> newRow(order.size());
    QList<Entry> entries;
    entries.reserve(order.size());
    for (int i = 0; i < order.size(); ++i) {
        newRow[order.at(i)] = i;
        entries.append(m_entries.at(order.at(i)));
    }
    m_entries = entries;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved.append(index(newRow.at(each.row()), each.column()));
    changePersistentIndexList(old, moved);
    const auto keptCount = std::count(kept.cbegin(), kept.cend(), true);
    std::fill(kept.begin(), kept.begin() + keptCount, true);
    std::fill(kept.begin() + keptCount, kept.end(), false);
    Q_EMIT layoutChanged();
}

void KeyTableModel::append(const QList<const KeyRow *> &added)
{
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + added.size()) - 1);
    m_entries.reserve(m_entries.size() + added.size());
    for (const KeyRow *row : added)
        m_entries.append(entryOf(*row));
    endInsertRows();
}

void KeyTableModel::refreshTimes()
{
    m_now = m_clock.now();
    if (m_entries.isEmpty())
        return;
    for (Entry &entry : m_entries)
        entry.state = stateOf(entry.row.key, entry.row.cuttingOver, m_now);
    Q_EMIT dataChanged(index(0, Created), index(int(m_entries.size()) - 1, Status));
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
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
    const Entry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
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

QString KeyTableModel::display(const Entry &entry, Column column) const
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

QVariant KeyTableModel::sortValue(const Entry &entry, Column column) const
{
    const Key &key = entry.row.key;
    switch (column) {
    case Created:
        return sortable(key.created, false);
    case Expires:
        return sortable(key.expires, true);
    case LastUsed:
        return sortable(key.lastUsed, false);
    case Status:
        return qint64(entry.state);
    default:
        return display(entry, column).toCaseFolded();
    }
}

QString KeyTableModel::toolTip(const Entry &entry, Column column) const
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
