// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scopematrixmodel.h"

#include "models/tables/keytexts.h"
#include "models/tables/plaintip.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ScopeLevel level)
{
    switch (level) {
    case ScopeLevel::None:
        return ScopeMatrixModel::tr("yes");
    case ScopeLevel::Read:
        return ScopeMatrixModel::tr("read");
    case ScopeLevel::Write:
        return ScopeMatrixModel::tr("write");
    case ScopeLevel::Admin:
        return ScopeMatrixModel::tr("admin");
    }
    Q_UNREACHABLE();
}

} // namespace

ScopeMatrixModel::ScopeMatrixModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_now(clock.now())
{
}

void ScopeMatrixModel::setContent(const Inventory &inventory,
                                  const QHash<QString, ServiceDescriptionPtr> &descriptions)
{
    m_inventory = inventory;
    m_descriptions = descriptions;
    rebuild();
}

void ScopeMatrixModel::setPlace(const KeyPlace &place)
{
    if (place == m_within)
        return;
    m_within = place;
    rebuild();
}

void ScopeMatrixModel::setEndedShown(bool shown)
{
    m_endedShown = shown;
    rebuild();
}

// A key that has ended leaves; otherwise only states are worded anew.
void ScopeMatrixModel::refreshTimes()
{
    m_now = m_clock.now();
    const bool someEnded =
        !m_endedShown && std::any_of(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
            return !isUsable(statusAt(row.row.key, m_now));
        });
    if (someEnded)
        return rebuild();
    for (Row &row : m_rows)
        row.state = stateOf(row.row.key, row.row.cuttingOver, m_now);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {StatusRole});
}

int ScopeMatrixModel::serviceIndex(const QString &connectionId, const QList<ScopeService> &services) const
{
    for (const Connection &connection : m_inventory.connections) {
        if (connection.id != connectionId)
            continue;
        const auto found = std::find_if(services.cbegin(), services.cend(), [&](const ScopeService &service) {
            return service.id == connection.serviceId;
        });
        return found == services.cend() ? -1 : int(found - services.cbegin());
    }
    return -1;
}

QList<ScopeMatrixModel::Row> ScopeMatrixModel::rowsIn(ScopeGrants &grants,
                                                      const QList<ScopeService> &services)
{
    QHash<QString, int> indexOf;
    for (const Connection &connection : std::as_const(m_inventory.connections))
        indexOf.insert(connection.id, serviceIndex(connection.id, services));
    QSet<QString> without;
    m_keysWithoutScopes = 0;
    QList<Row> rows;
    for (const KeyRow &row : rowsOf(m_inventory)) {
        if (!m_within.contains(row.key) || (!m_endedShown && !isUsable(statusAt(row.key, m_now))))
            continue;
        const int service = indexOf.value(row.key.connectionId, -1);
        if (service < 0) {
            ++m_keysWithoutScopes;
            without.insert(row.service);
            continue;
        }
        rows.append({row, haystackOf(row), stateOf(row.key, row.cuttingOver, m_now), service,
                     grants.cells(service, row.key.scopes)});
    }
    m_servicesWithoutScopes = int(without.size());
    return rows;
}

bool ScopeMatrixModel::sameKeys(const QList<Row> &rows) const
{
    return std::equal(
        rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), [](const Row &a, const Row &b) {
            return a.row.key.id == b.row.key.id && a.row.key.connectionId == b.row.key.connectionId;
        });
}

void ScopeMatrixModel::rebuild()
{
    m_now = m_clock.now();
    const QList<ScopeService> services = scopeServices(m_inventory, m_descriptions, m_within);
    const QList<ScopeColumn> columns = scopeColumns(services);
    ScopeGrants grants(services, columns);
    QList<Row> rows = rowsIn(grants, services);
    const bool same = columns == m_columns && services.size() == m_services.size() && sameKeys(rows);
    if (!same)
        beginResetModel();
    m_services = services;
    m_columns = columns;
    m_grants = grants;
    m_rows = std::move(rows);
    m_hasSeveralLines = std::any_of(m_columns.cbegin(), m_columns.cend(),
                                    [](const ScopeColumn &column) { return !column.verb.isEmpty(); });
    countKeys();
    if (!same) {
        endResetModel();
        return;
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void ScopeMatrixModel::countKeys()
{
    m_counts.fill(0, m_columns.size());
    for (const Row &row : std::as_const(m_rows)) {
        const int first = m_grants.firstColumn(row.service);
        for (int i = 0; i < row.cells.size(); ++i)
            m_counts[first + i] += row.cells.at(i).granted ? 1 : 0;
    }
}

ScopeCell ScopeMatrixModel::cell(const Row &row, int column) const
{
    return row.cells.value(column - 1 - m_grants.firstColumn(row.service));
}

ScopeMatrixModel::Grant ScopeMatrixModel::grant(const Row &row, int column) const
{
    if (m_columns.at(column - 1).service != row.service)
        return NotApplicable;
    const ScopeCell found = cell(row, column);
    return found.granted ? (found.direct ? Direct : Covered) : NotGranted;
}

bool ScopeMatrixModel::isGranted(int row, int column) const
{
    return column > 0 && grant(m_rows.at(row), column) >= Covered;
}

QList<ScopeMatrixModel::Choice> ScopeMatrixModel::choices(int column) const
{
    QList<Choice> found;
    if (column < 1)
        return found;
    const ScopeColumn &asked = m_columns.at(column - 1);
    const ScopeService &service = m_services.at(asked.service);
    for (const QString &scope : asked.scopes) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&](const Choice &choice) {
            return service.cover(choice.wish.scope, scope) && service.cover(scope, choice.wish.scope);
        });
        if (isKnown)
            continue;
        const ScopeWish wish{service.id, scope};
        const QList<bool> rows = rowsWith(wish);
        found.append({wish, int(std::count(rows.cbegin(), rows.cend(), true))});
    }
    return found;
}

QList<bool> ScopeMatrixModel::rowsWith(const ScopeWish &wish) const
{
    QList<bool> found(m_rows.size(), false);
    for (int service = 0; service < m_services.size(); ++service) {
        if (m_services.at(service).id != wish.serviceId)
            continue;
        const QSet<QString> granting = m_grants.granting(service, wish.scope);
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const QStringList &held = m_rows.at(i).row.key.scopes;
            found[i] = m_rows.at(i).service == service &&
                       std::any_of(held.cbegin(), held.cend(),
                                   [&](const QString &scope) { return granting.contains(scope); });
        }
    }
    return found;
}

int ScopeMatrixModel::columnOf(const ScopeWish &wish) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_services.at(m_columns.at(i).service).id == wish.serviceId &&
            m_columns.at(i).scopes.contains(wish.scope))
            return i + 1;
    }
    return -1;
}

bool ScopeMatrixModel::columnMatches(int column, const QString &word) const
{
    if (column < 1)
        return false;
    const ScopeColumn &asked = m_columns.at(column - 1);
    return asked.resource.contains(word, Qt::CaseInsensitive) ||
           std::any_of(asked.scopes.cbegin(), asked.scopes.cend(),
                       [&](const QString &scope) { return scope.contains(word, Qt::CaseInsensitive); });
}

bool ScopeMatrixModel::isOfService(int column, const QString &serviceId) const
{
    return column > 0 && m_services.at(m_columns.at(column - 1).service).id == serviceId;
}

const ScopeService *ScopeMatrixModel::serviceOf(const Key &key) const
{
    const int found = serviceIndex(key.connectionId, m_services);
    return found < 0 ? nullptr : &m_services.at(found);
}

int ScopeMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScopeMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QString ScopeMatrixModel::word(const Row &row, int column) const
{
    switch (grant(row, column)) {
    case NotApplicable:
        return {};
    case NotGranted:
        return u"–"_s;
    case Covered:
    case Direct:
        return wordOf(cell(row, column).level);
    }
    Q_UNREACHABLE();
}

QString ScopeMatrixModel::describe(const ScopeService &service, const QString &scope) const
{
    if (isUnknown(service, scope))
        return tr("%1: not in the catalogue of %2").arg(scope, service.name);
    const QString title = service.catalogue.value(scope).title;
    return title.isEmpty() ? scope : QString(scope % u": "_s % title);
}

QString ScopeMatrixModel::toolTip(const Row &row, int column) const
{
    const ScopeColumn &asked = m_columns.at(column - 1);
    const ScopeService &service = m_services.at(asked.service);
    if (asked.service != row.service)
        return tr("%1 has no such scope.").arg(row.row.service);
    QStringList lines;
    for (const QString &held : row.row.key.scopes) {
        if (asked.scopes.contains(held)) {
            lines << describe(service, held);
        } else if (std::any_of(asked.scopes.cbegin(), asked.scopes.cend(),
                               [&](const QString &scope) { return service.cover(held, scope); })) {
            lines << tr("covered by %1").arg(held);
        }
    }
    return lines.isEmpty() ? tr("not granted") : lines.join(u'\n');
}

QVariant ScopeMatrixModel::keyData(const Row &row, int role) const
{
    const QString where = row.row.workspace.isEmpty() ? row.row.connection : row.row.workspace;
    switch (role) {
    case Qt::DisplayRole:
        return row.row.key.name.isEmpty() ? tr("(no name)") : row.row.key.name;
    case Qt::ToolTipRole:
        return QString(row.row.key.name % u'\n' % toText(row.state) % u'\n' % where % u" · "_s %
                       row.row.connection);
    case NoteRole:
        return m_within.isEverywhere() || m_within.workspaceId.isEmpty() ? where : QString();
    case SortRole:
        return QString(QString(row.row.service % u'\n' % row.row.connection % u'\n' % row.row.workspace %
                               u'\n' % row.row.key.name)
                           .toCaseFolded());
    default:
        return {};
    }
}

QVariant ScopeMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == StatusRole)
        return int(row.state);
    if (role == KeyRole)
        return QVariant::fromValue(row.row.key);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const int column = index.column();
    if (column == 0)
        return keyData(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return word(row, column);
    case Qt::ToolTipRole:
        return plainTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return QString(path(column).join(u' ').simplified() % u": "_s % word(row, column) %
                       (cell(row, column).unknown ? tr(", unknown scope") : QString()));
    case GrantRole:
        return int(grant(row, column));
    case LevelRole:
        return int(cell(row, column).level);
    case StepsRole:
        return cell(row, column).steps;
    case UnknownRole:
        return cell(row, column).unknown;
    case SortRole:
        return qint64(grant(row, column)) * 8 + qint64(cell(row, column).level);
    default:
        return {};
    }
}

/// A resource with one column stands beside its service's name; one with several is a group of its own.
QStringList ScopeMatrixModel::path(int section) const
{
    QStringList path;
    const bool several = m_services.size() > 1;
    if (section == 0) {
        path = {tr("Key")};
        while (path.size() < (several ? 1 : 0) + (m_hasSeveralLines ? 2 : 1))
            path.prepend({});
        return path;
    }
    const ScopeColumn &column = m_columns.at(section - 1);
    const auto isSibling = [&](int other) {
        return other >= 0 && other < m_columns.size() && m_columns.at(other).service == column.service &&
               m_columns.at(other).resource == column.resource;
    };
    if (several)
        path << m_services.at(column.service).name;
    if (!m_hasSeveralLines)
        return path << column.resource;
    if (!isSibling(section - 2) && !isSibling(section))
        return path << QString() << column.resource;
    return path << column.resource << (column.isLadder ? tr("level") : column.verb);
}

QString ScopeMatrixModel::headerToolTip(const ScopeColumn &column) const
{
    QStringList lines;
    for (const QString &scope : column.scopes)
        lines << describe(m_services.at(column.service), scope);
    return lines.join(u'\n');
}

QVariant ScopeMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == HeaderPathRole)
        return path(section);
    if (role == Qt::DisplayRole)
        return path(section).constLast();
    if (section == 0)
        return {};
    const ScopeColumn &column = m_columns.at(section - 1);
    switch (role) {
    case NoteRole:
        return tr("%n key(s)", nullptr, m_counts.at(section - 1));
    case CountRole:
        return m_counts.at(section - 1);
    case Qt::ToolTipRole:
        return plainTip(headerToolTip(column));
    case Qt::AccessibleTextRole:
        return path(section).join(u' ').simplified();
    case UnknownRole:
        return !column.unknown.isEmpty();
    case ProblemRole:
        return column.unknown.size() == column.scopes.size()
                   ? tr("Not in the catalogue of %1").arg(m_services.at(column.service).name)
                   : QString();
    default:
        return {};
    }
}

} // namespace claviger
