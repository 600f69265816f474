// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/actmodel.h"

#include <QLocale>

namespace claviger {

void ActModel::setActs(const QList<Act> &acts)
{
    beginResetModel();
    m_acts = acts;
    endResetModel();
}

int ActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int ActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Act &act = m_acts.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Note)
        return act.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return QLocale().toString(act.time.toLocalTime(), QLocale::ShortFormat);
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
    default:
        return {};
    }
}

QVariant ActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Act");
    case Place:
        return tr("Connection");
    case Object:
        return tr("On");
    case Outcome:
        return tr("Outcome");
    case Note:
        return tr("Note");
    default:
        return {};
    }
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
