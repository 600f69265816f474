// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/applicationtablemodel.h"

#include "models/tables/keytexts.h"
#include "models/tables/plaintip.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"
#include "models/tables/sortablemoment.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

const Moment *momentOf(const Application &application, int column)
{
    switch (column) {
    case ApplicationTableModel::Created:
        return &application.created;
    case ApplicationTableModel::LastUsed:
        return &application.lastUsed;
    default:
        return nullptr;
    }
}

QString haystackOf(const ApplicationRow &row)
{
    const Application &application = row.application;
    QStringList lines{application.name, application.clientId, application.id};
    lines += application.scopes;
    for (const ClientSecret &secret : row.secrets)
        lines += secret.hint;
    return lines.join(u'\n').toLower();
}

} // namespace

KeyState stateOf(const ApplicationRow &row)
{
    if (row.cutOver)
        return KeyState::CuttingOver;
    Key key;
    key.status = keyStatusFromText(row.application.status);
    return stateOf(key, false, {});
}

ApplicationTableModel::ApplicationTableModel(const Clock &clock, QObject *parent)
    : MergedRows(parent), m_clock(clock), m_now(clock.now())
{
}

ApplicationEntry ApplicationTableModel::entryOf(const ApplicationRow &row) const
{
    return {row, haystackOf(row), stateOf(row)};
}

void ApplicationTableModel::setRows(const QList<ApplicationRow> &rows)
{
    m_now = m_clock.now();
    merge(rows);
}

void ApplicationTableModel::refreshTimes()
{
    m_now = m_clock.now();
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Secrets), index(int(m_entries.size()) - 1, LastUsed));
}

int ApplicationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ApplicationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApplicationEntry &entry = m_entries.at(index.row());
    const auto column = Column(index.column());
    const Moment *moment = momentOf(entry.row.application, column);
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        return plainTip(toolTip(entry, column));
    case Qt::TextAlignmentRole:
        return int((moment != nullptr ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(entry, column);
    case StatusRole:
        return int(entry.state);
    case CuttingOverRole:
        return entry.row.cutOver.has_value();
    case ProblemRole:
        return entry.row.problem;
    case ScopeListRole:
        return entry.row.application.scopes;
    case ProvidedRole:
        if (column == Status)
            return entry.row.cutOver || !entry.row.application.status.isEmpty();
        if (column == Secrets)
            return !entry.row.secrets.isEmpty();
        return moment != nullptr ? moment->isProvided() : !display(entry, column).isEmpty();
    default:
        return {};
    }
}

QString ApplicationTableModel::secretsText(const QList<ClientSecret> &secrets) const
{
    if (secrets.isEmpty())
        return orNotProvided({});
    const QString first = nameOf(secrets.constLast());
    return secrets.size() == 1 ? first : tr("%1 +%2").arg(first).arg(secrets.size() - 1);
}

QString ApplicationTableModel::display(const ApplicationEntry &entry, Column column) const
{
    const Application &application = entry.row.application;
    switch (column) {
    case Name:
        return application.name.isEmpty() ? tr("(no name)") : application.name;
    case ClientId:
        return application.clientId;
    case Service:
        return entry.row.service;
    case ConnectionColumn:
        return entry.row.connection;
    case Workspace:
        return entry.row.workspace;
    case Scopes:
        return scopesSummary(application.scopes);
    case Secrets:
        return secretsText(entry.row.secrets);
    case Created:
        return relativeTime(application.created, m_now);
    case LastUsed:
        return relativeTime(application.lastUsed, m_now);
    case Status:
        return entry.row.cutOver ? toText(KeyState::CuttingOver) : orNotProvided(application.status);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ApplicationTableModel::sortValue(const ApplicationEntry &entry, Column column) const
{
    if (const Moment *moment = momentOf(entry.row.application, column))
        return sortable(*moment, UntoldTime::SortsFirst);
    if (column == Secrets)
        return entry.row.secrets.size();
    return column == Status ? QVariant(qint64(entry.state)) : QVariant(display(entry, column).toCaseFolded());
}

QString ApplicationTableModel::toolTip(const ApplicationEntry &entry, Column column) const
{
    if (const Moment *moment = momentOf(entry.row.application, column))
        return exactTime(*moment);
    switch (column) {
    case Name:
        return entry.row.problem.isEmpty() ? display(entry, column) : entry.row.problem;
    case Scopes:
        return entry.row.application.scopes.join(u'\n');
    case Secrets: {
        QStringList lines;
        for (const ClientSecret &secret : entry.row.secrets)
            lines += tr("%1: created %2, last used %3")
                         .arg(nameOf(secret), relativeTime(secret.created, m_now),
                              relativeTime(secret.lastUsed, m_now));
        return lines.join(u'\n');
    }
    case Status:
        return entry.row.cutOver ? nextStep(*entry.row.cutOver) : display(entry, column);
    default:
        return display(entry, column);
    }
}

QVariant ApplicationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isTime = section == Created || section == LastUsed;
    if (role == Qt::TextAlignmentRole)
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(title(Column(section))) : QVariant();
}

QString ApplicationTableModel::title(Column column)
{
    switch (column) {
    case Name:
        return tr("Name");
    case ClientId:
        return tr("Client id");
    case Service:
        return tr("Service");
    case ConnectionColumn:
        return tr("Connection");
    case Workspace:
        return tr("Workspace");
    case Scopes:
        return tr("Scopes");
    case Secrets:
        return tr("Client secrets");
    case Created:
        return tr("Created");
    case LastUsed:
        return tr("Last used");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
