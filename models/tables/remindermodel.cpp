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

QString whereOf(const QString &workspace, const QString &connection)
{
    return workspace.isEmpty() || workspace == connection ? connection
                                                          : QString(workspace % u" · "_s % connection);
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
    return parts.isEmpty() ? ReminderModel::tr("Nothing was noted with this reminder.")
                           : parts.join(u" · "_s);
}

} // namespace

ReminderModel::ReminderModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock), m_now(clock.now())
{
}

void ReminderModel::setContent(const Inventory &inventory)
{
    m_now = m_clock.now();
    m_keys = rowsOf(inventory);
    m_unanswered.clear();
    for (const Operation &operation : inventory.openOperations) {
        if (operation.state == Operation::State::Unknown && !isOnApplication(operation.kind))
            m_unanswered.append(unansweredEntry(operation));
    }
    m_keys.removeIf([](const KeyRow &row) { return !row.cutOver && !row.annotation.remind.isValid(); });
    m_applications = applicationRowsOf(inventory);
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

ReminderModel::Entry ReminderModel::entryOf(const KeyRow &row) const
{
    Entry entry;
    entry.name = nameOf(row);
    entry.where = whereOf(row.workspace, row.connection);
    entry.subject = {row.key.connectionId, row.key.id};
    entry.place = {row.key.connectionId, row.key.workspaceId, row.key.projectId};
    entry.state = stateOf(row.key, row.cuttingOver, m_now);
    return entry;
}

ReminderModel::Entry ReminderModel::cutOverEntry(const KeyRow &row) const
{
    Entry entry = entryOf(row);
    entry.kind = Kind::CutOver;
    entry.when = row.cutOver->since;
    entry.due = row.cutOver->stage != CutOver::Stage::Waiting;
    entry.detail = nextStep(*row.cutOver);
    entry.state = KeyState::CuttingOver;
    return entry;
}

ReminderModel::Entry ReminderModel::cutOverEntry(const ApplicationRow &row)
{
    const Application &application = row.application;
    Entry entry;
    entry.name = application.name.isEmpty() ? application.clientId : application.name;
    entry.where = whereOf(row.workspace, row.connection);
    entry.subject = {application.connectionId, application.id};
    entry.place = {application.connectionId, application.workspaceId, {}};
    entry.isApplication = true;
    entry.kind = Kind::CutOver;
    const Operation &rotation = row.cutOver->operation;
    entry.when = rotation.handedOver.isValid() ? rotation.handedOver : rotation.created;
    entry.due = row.cutOver->stage != SecretCutOver::Stage::Waiting;
    entry.detail = nextStep(*row.cutOver);
    entry.state = KeyState::CuttingOver;
    return entry;
}

// Until a sync knows what became of it, only the name of the key is known; then the key itself is.
ReminderModel::Entry ReminderModel::unansweredEntry(const Operation &operation) const
{
    const bool creates = operation.kind == Operation::Kind::CreateKey;
    const QString left = creates ? operation.keyId : operation.newKeyId;
    Entry entry;
    for (const KeyRow &row : m_keys) {
        if (KeyIdentity(row.key.connectionId, row.key.id) ==
            KeyIdentity(operation.connectionId, left.isEmpty() ? operation.keyId : left))
            entry = entryOf(row);
    }
    if (entry.name.isEmpty()) {
        entry.name = operation.keyName;
        entry.subject = {operation.connectionId, {}};
        entry.place = {operation.connectionId, {}, {}};
    }
    entry.kind = Kind::Unanswered;
    entry.when = operation.created;
    entry.due = true;
    entry.detail = operation.error.isEmpty() ? tr("Its answer was lost. Sync to find out what became of it.")
                                             : operation.error;
    return entry;
}

QList<ReminderModel::Entry> ReminderModel::entries() const
{
    QList<Entry> found;
    for (const Entry &entry : m_unanswered) {
        if (m_within.isEverywhere() ||
            (m_within.connectionId == entry.place.connectionId &&
             (m_within.workspaceId.isEmpty() || m_within.workspaceId == entry.place.workspaceId)))
            found.append(entry);
    }
    for (const KeyRow &row : m_keys) {
        if (!m_within.contains(row.key))
            continue;
        if (row.cutOver)
            found.append(cutOverEntry(row));
        const QDateTime remind = row.annotation.remind;
        if (!remind.isValid() || remind > m_now.addDays(nearDays))
            continue;
        Entry entry = entryOf(row);
        entry.when = remind;
        entry.due = remind <= m_now;
        entry.detail = notedIn(row.annotation);
        found.append(entry);
    }
    for (const ApplicationRow &row : m_applications) {
        if (row.cutOver && isIn(m_within, row.application))
            found.append(cutOverEntry(row));
    }
    const auto order = [](const Entry &entry) {
        return std::tuple(!entry.due, entry.when, entry.subject, entry.isApplication, entry.kind);
    };
    std::sort(found.begin(), found.end(),
              [order](const Entry &a, const Entry &b) { return order(a) < order(b); });
    return found;
}

void ReminderModel::update()
{
    m_now = m_clock.now();
    QList<Entry> wanted = entries();
    const bool same = std::equal(wanted.cbegin(), wanted.cend(), m_entries.cbegin(), m_entries.cend(),
                                 [](const Entry &a, const Entry &b) {
                                     return a.subject == b.subject && a.kind == b.kind &&
                                            a.isApplication == b.isApplication;
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
    filter.keyId = entry.subject.second; // a name may belong to several
    filter.place = entry.place;
    return filter;
}

std::optional<KeyIdentity> ReminderModel::application(const QModelIndex &index) const
{
    const Entry &entry = m_entries.at(index.row());
    return entry.isApplication ? std::optional(entry.subject) : std::nullopt;
}

QString ReminderModel::whenText(const Entry &entry) const
{
    if (entry.kind == Kind::CutOver)
        return tr("cutting over, %1").arg(relativeTime(entry.when, m_now));
    if (entry.kind == Kind::Unanswered)
        return tr("answer lost, %1").arg(relativeTime(entry.when, m_now));
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
        return entry.name;
    case NoteRole:
        return entry.where;
    case Qt::ToolTipRole:
        return exactTime(Moment::at(entry.when));
    case DetailRole:
        return entry.detail;
    case WhenRole:
        return whenText(entry);
    case DueRole:
        return entry.due;
    case Qt::AccessibleTextRole:
        return QString(entry.name % u", "_s % entry.where % u", "_s % whenText(entry) % u": "_s %
                       entry.detail);
    case StatusRole:
        return int(entry.state);
    default:
        return {};
    }
}

} // namespace claviger
