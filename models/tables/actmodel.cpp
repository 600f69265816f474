// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/actmodel.h"

#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <algorithm>

namespace claviger {

namespace {

QString haystackOf(const Act &act)
{
    return QStringList{actTitle(act.kind), act.place, act.object, outcomeTitle(act.outcome), act.note}
        .join(u'\n')
        .toLower();
}

} // namespace

ActModel::ActModel(QObject *parent) : QAbstractTableModel(parent) {}

void ActModel::prepend(const QList<Act> &newer)
{
    QList<Row> rows;
    for (const Act &act : newer) {
        if (act.id > newest())
            rows.append({act, haystackOf(act)});
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void ActModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

int ActModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const Row &row) { return row.act.id <= id; });
    return found == m_rows.cend() || found->act.id != id ? -1 : int(found - m_rows.cbegin());
}

int ActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Act &act = m_rows.at(index.row()).act;
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(act, column);
    case Qt::ToolTipRole:
        return column == Time ? exactTime(Moment::at(act.time)) : display(act, column);
    case SortRole: // what is written later has the greater number, whatever the clock said
        return column == Time ? QVariant(act.id) : QVariant(display(act, column).toLower());
    case OutcomeRole:
        return int(act.outcome);
    case ProvidedRole:
        return true;
    default:
        return {};
    }
}

QString ActModel::display(const Act &act, Column column)
{
    switch (column) {
    case Time:
        return shortTime(act.time);
    case What:
        return actTitle(act.kind);
    case Place:
        return act.place;
    case Object:
        return act.object;
    case Outcome:
        return outcomeTitle(act.outcome);
    case Note:
        return act.note;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("When");
    case What:
        return tr("Act");
    case Place:
        return tr("Connection");
    case Object:
        return tr("On");
    case Outcome:
        return tr("Result");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString actTitle(Act::Kind kind)
{
    switch (kind) {
    case Act::Kind::CreateVault:
        return ActModel::tr("Vault created");
    case Act::Kind::Unlock:
        return ActModel::tr("Vault unlocked");
    case Act::Kind::FailedUnlock:
        return ActModel::tr("Wrong passphrase");
    case Act::Kind::Lock:
        return ActModel::tr("Vault locked");
    case Act::Kind::ChangePassphrase:
        return ActModel::tr("Passphrase changed");
    case Act::Kind::AddKeychain:
        return ActModel::tr("Keychain may unlock");
    case Act::Kind::RemoveKeychain:
        return ActModel::tr("Keychain may not unlock any more");
    case Act::Kind::Connect:
        return ActModel::tr("Service connected");
    case Act::Kind::RemoveConnection:
        return ActModel::tr("Connection forgotten");
    case Act::Kind::Sync:
        return ActModel::tr("Sync");
    case Act::Kind::CreateKey:
        return ActModel::tr("Key created");
    case Act::Kind::RevokeKey:
        return ActModel::tr("Key revoked");
    case Act::Kind::RotateKey:
        return ActModel::tr("Key rotated");
    case Act::Kind::CreateApplication:
        return ActModel::tr("Application created");
    case Act::Kind::RotateApplication:
        return ActModel::tr("Client secret rotated");
    case Act::Kind::RemoveSecret:
        return ActModel::tr("Client secret removed");
    case Act::Kind::DeleteApplication:
        return ActModel::tr("Application deleted");
    case Act::Kind::ExchangeToken:
        return ActModel::tr("Token obtained");
    case Act::Kind::Reveal:
        return ActModel::tr("Secret shown");
    case Act::Kind::CopySecret:
        return ActModel::tr("Secret copied");
    case Act::Kind::HandOver:
        return ActModel::tr("Secret stored elsewhere");
    case Act::Kind::Annotate:
        return ActModel::tr("Notes changed");
    case Act::Kind::EditRecord:
        return ActModel::tr("Record by hand");
    case Act::Kind::AcceptFinding:
        return ActModel::tr("Finding accepted");
    case Act::Kind::ReopenFinding:
        return ActModel::tr("Finding reopened");
    case Act::Kind::ImportLog:
        return ActModel::tr("Log imported");
    case Act::Kind::RemoveImport:
        return ActModel::tr("Import removed");
    case Act::Kind::Export:
        return ActModel::tr("Exported");
    }
    Q_UNREACHABLE();
}

QString outcomeTitle(Act::Outcome outcome)
{
    switch (outcome) {
    case Act::Outcome::Succeeded:
        return ActModel::tr("Done");
    case Act::Outcome::Failed:
        return ActModel::tr("Failed");
    case Act::Outcome::Unknown:
        return ActModel::tr("No answer");
    }
    Q_UNREACHABLE();
}

} // namespace claviger
