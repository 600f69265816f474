// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/remindermodel.h"

#include "models/tables/keystate.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const KeyRow &row)
{
    return row.key.name.isEmpty() ? row.key.prefix : row.key.name;
}

QString whereOf(const KeyRow &row)
{
    return row.workspace.isEmpty() || row.workspace == row.connection
               ? row.connection
               : QString(row.workspace % u" · "_s % row.connection);
}

QString notedIn(const Annotation &annotation)
{
    QStringList parts;
    if (!annotation.note.isEmpty())
        parts << annotation.note;
    if (!annotation.owner.isEmpty())
        parts << ReminderModel::tr("Owner: %1").arg(annotation.owner);
    if (!annotation.ticket.isEmpty())
        parts << ReminderModel::tr("Ticket: %1").arg(annotation.ticket);
    if (!annotation.usedIn.isEmpty())
        parts << ReminderModel::tr("Used in: %1").arg(annotation.usedIn);
    return parts.isEmpty() ? ReminderModel::tr("Nothing was noted with this reminder.") : parts.join(u" · "_s);
}

} // namespace

ReminderModel::ReminderModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock), m_now(clock.now())
{
}

void ReminderModel::setContent(const Inventory &inventory)
{
    m_inventory = inventory;
    m_keys.clear();
    for (const KeyRow &row : rowsOf(inventory))
        m_keys.insert({row.key.connectionId, row.key.id}, row);
    update();
}

void ReminderModel::setPlace(const KeyPlace &place)
{
    m_within = place;
    update();
}

void ReminderModel::refreshTimes()
{
    update();
}

ReminderModel::Entry ReminderModel::cutOverEntry(const Operation &operation, const KeyRow &row) const
{
    QDateTime seen;
    for (const Connection &connection : m_inventory.connections) {
        if (connection.id == operation.connectionId)
            seen = connection.lastSync;
    }
    std::optional<Key> newKey;
    if (const auto found = m_keys.constFind({operation.connectionId, operation.newKeyId}); found != m_keys.cend())
        newKey = found->key;
    const CutOver cutOver = cutOverOf(operation, row.key, newKey, seen);
    return {row, cutOver.since, true, cutOver.stage != CutOver::Stage::Waiting, nextStep(cutOver)};
}

QList<ReminderModel::Entry> ReminderModel::entries() const
{
    QList<Entry> found;
    for (const Operation &operation : m_inventory.openOperations) {
        const auto row = m_keys.constFind({operation.connectionId, operation.keyId});
        if (operation.state == Operation::State::CuttingOver && !isOnApplication(operation.kind) && row != m_keys.cend() &&
            m_within.contains(row->key))
            found.append(cutOverEntry(operation, *row));
    }
    for (const KeyRow &row : m_keys) {
        const QDateTime remind = row.annotation.remind;
        if (remind.isValid() && remind <= m_now.addDays(nearDays) && m_within.contains(row.key))
            found.append({row, remind, false, remind <= m_now, notedIn(row.annotation)});
    }
    std::sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(!a.due, a.when, a.row.key.connectionId, a.row.key.id, a.isCutOver) <
               std::tuple(!b.due, b.when, b.row.key.connectionId, b.row.key.id, b.isCutOver);
    });
    return found;
}

void ReminderModel::update()
{
    m_now = m_clock.now();
    QList<Entry> wanted = entries();
    const bool same = std::equal(wanted.cbegin(), wanted.cend(), m_entries.cbegin(), m_entries.cend(),
                                 [](const Entry &a, const Entry &b) {
                                     return a.isCutOver == b.isCutOver && a.row.key.id == b.row.key.id &&
                                            a.row.key.connectionId == b.row.key.connectionId;
                                 });
    if (!same)
        beginResetModel();
    m_entries = std::move(wanted);
    if (!same)
        endResetModel();
    else if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

KeyFilter ReminderModel::filter(const QModelIndex &index) const
{
    const Entry &entry = m_entries.at(index.row());
    KeyFilter filter;
    filter.keyId = entry.row.key.id; // a name may belong to several
    filter.place = {entry.row.key.connectionId, entry.row.key.workspaceId, entry.row.key.projectId};
    return filter;
}

QString ReminderModel::whenText(const Entry &entry) const
{
    if (entry.isCutOver)
        return tr("cutting over, %1").arg(relativeTime(entry.when, m_now));
    return entry.due ? tr("due %1").arg(relativeTime(entry.when, m_now)) : relativeTime(entry.when, m_now);
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(entry.row);
    case NoteRole:
        return whereOf(entry.row);
    case Qt::ToolTipRole:
        return exactTime(Moment::at(entry.when));
    case DetailRole:
        return entry.detail;
    case WhenRole:
        return whenText(entry);
    case DueRole:
        return entry.due;
    case Qt::AccessibleTextRole:
        return QString(nameOf(entry.row) % u", "_s % whereOf(entry.row) % u", "_s % whenText(entry) % u": "_s %
                       entry.detail);
    case StatusRole:
        return int(entry.isCutOver ? KeyState::CuttingOver
                                   : stateOf(entry.row.key, entry.row.cuttingOver, m_now));
    case KeyRole:
        return QVariant::fromValue(entry.row.key);
    default:
        return {};
    }
}

} // namespace claviger
