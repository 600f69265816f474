// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/overviewmodel.h"

#include "models/tables/plaintip.h"
#include "models/tables/relativetime.h"
#include "models/tables/roles.h"

#include <QLocale>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Column = OverviewModel::Column;

/// Only what can still authenticate is worth a warning.
const QSet<KeyState> &usableStates()
{
    static const QSet<KeyState> states{KeyState::Active, KeyState::ExpiresSoon, KeyState::CuttingOver,
                                       KeyState::Unknown};
    return states;
}

bool isExpiry(Column column)
{
    return (column >= OverviewModel::Within7Days && column <= OverviewModel::Within30Days) ||
           column == OverviewModel::NoExpiry;
}

} // namespace

OverviewModel::OverviewModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_now(clock.now())
{
}

void OverviewModel::setContent(const Inventory &inventory,
                               const QHash<QString, ServiceDescriptionPtr> &services)
{
    m_inventory = inventory;
    m_services = services;
    m_keys = rowsOf(inventory);
    m_subjects = keysByIdentity(inventory.keys);
    update();
}

void OverviewModel::setFindings(const std::optional<QList<FindingRecord>> &findings)
{
    m_findings = findings;
    update();
}

void OverviewModel::setPlace(const KeyPlace &place)
{
    m_within = place;
    update();
}

void OverviewModel::refreshTimes()
{
    update();
}

QList<OverviewModel::Row> OverviewModel::counted() const
{
    QList<Row> rows;
    for (const OverviewPlace &place : overviewPlaces(m_inventory, m_within))
        rows.append({place, {}, {}});
    std::array<KeyFilter, ColumnCount> filters;
    for (int column = All; column < OpenFindings; ++column)
        filters.at(size_t(column)) = filterOf(Column(column));
    for (const KeyRow &key : m_keys) {
        const KeyState state = stateOf(key.key, key.cuttingOver, m_now);
        std::array<int, ColumnCount> ones{};
        for (size_t column = All; column < OpenFindings; ++column)
            ones.at(column) = matches(key, state, filters.at(column), m_now) ? 1 : 0;
        for (Row &row : rows) {
            if (!row.place.place.contains(key.key))
                continue;
            for (size_t column = All; column < OpenFindings; ++column)
                row.counts.at(column) += ones.at(column);
        }
    }
    for (Row &row : rows) {
        countFindings(row);
        explainMissing(row);
    }
    return rows;
}

void OverviewModel::countFindings(Row &row) const
{
    if (!m_findings) {
        row.missing.at(OpenFindings) = tr("The keys are being examined.");
        return;
    }
    row.counts.at(OpenFindings) =
        int(std::ranges::count_if(*m_findings, [this, &row](const FindingRecord &record) {
            return record.state == FindingRecord::State::Open &&
                   isIn(record.finding, row.place.place, m_subjects);
        }));
}

void OverviewModel::explainMissing(Row &row) const
{
    if (row.place.kind == OverviewPlace::Kind::All)
        return;
    for (int column = All; column < OpenFindings; ++column) {
        if (row.counts.at(size_t(column)) == 0)
            row.missing.at(size_t(column)) = whyMissing(row, Column(column));
    }
}

/// A nought would be a claim where the service does not say, or has no such thing.
QString OverviewModel::whyMissing(const Row &row, Column column) const
{
    const ServiceDescriptionPtr service = m_services.value(row.place.place.connectionId);
    if (column == NoAllowlist) {
        if (!service)
            return tr("Nothing is known about this service: it may or may not offer allowlists.");
        if (service->allowlist.supported)
            return {};
        return service->allowlist.reason.isEmpty() ? tr("%1 has no allowlists.").arg(service->name)
                                                   : service->allowlist.reason;
    }
    if (column == Administering && service && !service->scopes.supported)
        return service->scopes.reason.isEmpty() ? tr("%1 has no scopes.").arg(service->name)
                                                : service->scopes.reason;
    if ((isExpiry(column) || column == NeverUsed) && !isTold(row, column))
        return column == NeverUsed ? tr("The service does not tell when these keys were used.")
                                   : tr("The service does not tell when these keys expire.");
    return {};
}

bool OverviewModel::isTold(const Row &row, Column column) const
{
    bool any = false;
    for (const KeyRow &key : m_keys) {
        if (!row.place.place.contains(key.key) || !isUsable(statusAt(key.key, m_now)))
            continue;
        any = true;
        if ((column == NeverUsed ? key.key.lastUsed : key.key.expires).isProvided())
            return true;
    }
    return !any;
}

void OverviewModel::update()
{
    m_now = m_clock.now();
    QList<Row> rows = counted();
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const Row &left, const Row &right) { return left.place == right.place; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

KeyFilter OverviewModel::filterOf(Column column)
{
    KeyFilter filter;
    filter.states = usableStates();
    switch (column) {
    case OverviewModel::Active:
        filter.states.remove(KeyState::Unknown);
        break;
    case OverviewModel::CuttingOver:
        filter.states.clear();
        filter.kind = KeyFilter::Kind::CuttingOver;
        break;
    case OverviewModel::Ended:
        filter.states = {KeyState::Expired, KeyState::Revoked};
        break;
    case OverviewModel::Within7Days:
        filter.expiry = KeyFilter::Expiry::Within7Days;
        break;
    case OverviewModel::Within14Days:
        filter.expiry = KeyFilter::Expiry::Within14Days;
        break;
    case OverviewModel::Within30Days:
        filter.expiry = KeyFilter::Expiry::Within30Days;
        break;
    case OverviewModel::NeverUsed:
        filter.unused = KeyFilter::Unused::Never;
        break;
    case OverviewModel::NoExpiry:
        filter.expiry = KeyFilter::Expiry::Never;
        break;
    case OverviewModel::NoAllowlist:
        filter.kind = KeyFilter::Kind::AllowlistMissing;
        break;
    case OverviewModel::Administering:
        filter.kind = KeyFilter::Kind::AdminScope;
        break;
    default:
        filter.states.clear();
    }
    return filter;
}

bool OverviewModel::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() != AsOf &&
           m_rows.at(index.row()).missing.at(size_t(index.column())).isEmpty();
}

KeyFilter OverviewModel::filter(const QModelIndex &index) const
{
    KeyFilter filter = filterOf(Column(index.column()));
    filter.place = m_rows.at(index.row()).place.place;
    return filter;
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const Connection *OverviewModel::connectionOf(const Row &row) const
{
    for (const Connection &connection : m_inventory.connections) {
        if (row.place.kind == OverviewPlace::Kind::Connection &&
            connection.id == row.place.place.connectionId)
            return &connection;
    }
    return nullptr;
}

QString OverviewModel::asOf(const Row &row) const
{
    if (row.place.kind == OverviewPlace::Kind::All) {
        const QDateTime oldest = dataAsOf(m_inventory.connections);
        return oldest.isValid() ? relativeTime(oldest, m_now) : QString();
    }
    const Connection *connection = connectionOf(row);
    if (connection == nullptr)
        return {};
    if (connection->trust == Connection::Trust::Manual)
        return tr("kept by hand");
    if (!connection->lastSync.isValid())
        return connection->lastSyncError.isEmpty() ? tr("not synced yet") : tr("sync failed");
    const QString when = relativeTime(connection->lastSync, m_now);
    return connection->lastSyncError.isEmpty() ? when : tr("%1, then failed").arg(when);
}

QString OverviewModel::display(const Row &row, Column column) const
{
    if (column == Place)
        return row.place.name;
    if (column == AsOf)
        return asOf(row);
    return row.missing.at(size_t(column)).isEmpty() ? QLocale().toString(row.counts.at(size_t(column)))
                                                    : u"–"_s;
}

QString OverviewModel::toolTip(const Row &row, Column column) const
{
    const Connection *connection = connectionOf(row);
    if (column == Place) {
        return row.place.note.isEmpty() ? row.place.name : QString(row.place.name % u'\n' % row.place.note);
    }
    if (column == AsOf && connection != nullptr) {
        const QString when =
            connection->lastSync.isValid() ? exactTime(Moment::at(connection->lastSync)) : QString();
        return connection->lastSyncError.isEmpty() || when.isEmpty()
                   ? QString(when % connection->lastSyncError)
                   : QString(connection->lastSyncError % u'\n' % when);
    }
    return row.missing.at(size_t(column));
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return plainTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return int((column == Place ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isCount(column) ? tr("%1, %2: %3")
                                     .arg(row.place.name, headerData(column, Qt::Horizontal, role).toString(),
                                          display(row, column))
                               : display(row, column);
    case CountRole:
        return isCount(column) ? row.counts.at(size_t(column)) : -1;
    case ProvidedRole:
        return row.missing.at(size_t(column)).isEmpty();
    case NoteRole:
        return column == Place ? row.place.note : QString();
    case DepthRole:
        return row.place.kind == OverviewPlace::Kind::Inner ? 1 : 0;
    case TotalRole:
        return row.place.kind == OverviewPlace::Kind::All;
    case ProblemRole: {
        const Connection *connection = column == AsOf ? connectionOf(row) : nullptr;
        return connection == nullptr ? QString() : connection->lastSyncError;
    }
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Place ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QString keys = tr("Keys");
    const QString expire = tr("Expire within");
    const QString weak = tr("Usable keys");
    const std::array<QStringList, ColumnCount> paths{{{QString(), tr("Workspace")},
                                                      {keys, tr("all")},
                                                      {keys, tr("active")},
                                                      {keys, tr("cutting over")},
                                                      {keys, tr("ended")},
                                                      {expire, tr("7 days")},
                                                      {expire, tr("14 days")},
                                                      {expire, tr("30 days")},
                                                      {weak, tr("never used")},
                                                      {weak, tr("no expiry")},
                                                      {weak, tr("no allowlist")},
                                                      {weak, tr("admin scope")},
                                                      {QString(), tr("Open findings")},
                                                      {QString(), tr("As of")}}};
    const QStringList &path = paths.at(size_t(section));
    switch (role) {
    case Qt::DisplayRole:
        return path.constLast();
    case HeaderPathRole:
        return path;
    case Qt::AccessibleTextRole:
        return path.constFirst().isEmpty() ? path.constLast() : path.join(u' ');
    case Qt::ToolTipRole:
        if (section == OpenFindings)
            return tr("What someone should act on");
        if (section == Ended)
            return tr("Expired or revoked");
        return section == Active ? tr("Usable as far as the service says") : QVariant();
    default:
        return {};
    }
}

} // namespace claviger
