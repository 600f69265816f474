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
    m_keys = rowsOf(inventory);
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
    entry.isCutOver = true;
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
    entry.isCutOver = true;
    const Operation &rotation = row.cutOver->operation;
    entry.when = rotation.handedOver.isValid() ? rotation.handedOver : rotation.created;
    entry.due = row.cutOver->stage != SecretCutOver::Stage::Waiting;
    entry.detail = nextStep(*row.cutOver);
    entry.state = KeyState::CuttingOver;
    return entry;
}

QList<ReminderModel::Entry> ReminderModel::entries() const
{
    QList<Entry> found;
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
        return std::tuple(!entry.due, entry.when, entry.subject, entry.isApplication, entry.isCutOver);
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
                                     return a.subject == b.subject && a.isCutOver == b.isCutOver &&
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
