// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listings.h"

#include "models/domain/change.h"
#include "models/domain/operation.h"
#include "models/sync/cutover.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/keyrepository.h"
#include "models/vault/memberrepository.h"
#include "models/vault/operationrepository.h"
#include "models/vault/projectrepository.h"
#include "models/vault/scoperepository.h"
#include "models/vault/workspacerepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::listings)
};

/// Rows of any repository that has all() and ofConnection().
template <typename Repository>
Result<QJsonArray> rowsOf(Database &database, const QString &connectionId, const NameBook &names,
                          const QDateTime &)
{
    Repository repository(database);
    const auto items = connectionId.isEmpty() ? repository.all() : repository.ofConnection(connectionId);
    if (!items)
        return fail(items.error());
    QJsonArray rows;
    for (const auto &item : *items)
        rows.append(canonical(item, names));
    return rows;
}

Result<QJsonArray> keyRows(Database &database, const QString &connectionId, const NameBook &names,
                           const QDateTime &now)
{
    KeyRepository repository(database);
    const auto keys = connectionId.isEmpty() ? repository.all() : repository.ofConnection(connectionId);
    if (!keys)
        return fail(keys.error());
    QJsonArray rows;
    for (const Key &key : *keys)
        rows.append(canonical(key, names, now));
    return rows;
}

/// What to do about a write that was never answered.
QString nextStep(const Operation &operation, const NameBook &names)
{
    // A sync that found what the write left behind says so, with what to do.
    const bool found = operation.kind == Operation::Kind::CreateKey ? !operation.keyId.isEmpty()
                                                                    : !operation.newKeyId.isEmpty();
    if (found && !operation.error.isEmpty())
        return operation.error;
    return Text::tr("Sync %1: it finds out what became of this.")
        .arg(names.connection(operation.connectionId));
}

/// Nothing for an operation that is no pending cut-over, or whose old key is gone.
Result<std::optional<CutOver>> cutOverOf(Database &database, const Operation &operation,
                                         const NameBook &names)
{
    if (operation.state != Operation::State::CuttingOver)
        return std::nullopt;
    KeyRepository keys(database);
    const Result<Key> old = keys.find(operation.connectionId, operation.keyId);
    if (!old && old.error().code != ErrorCode::NotFound)
        return fail(old.error());
    if (!old)
        return std::nullopt;
    const Result<Key> fresh = keys.find(operation.connectionId, operation.newKeyId);
    return claviger::cutOverOf(operation, *old, fresh ? std::optional(*fresh) : std::nullopt,
                               names.connections.value(operation.connectionId).lastSync);
}

Result<QJsonArray> operationRows(Database &database, const QString &connectionId, const NameBook &names,
                                 const QDateTime &)
{
    const auto operations = OperationRepository(database).all(1000);
    if (!operations)
        return fail(operations.error());
    QJsonArray rows;
    for (const Operation &operation : *operations) {
        if (!connectionId.isEmpty() && operation.connectionId != connectionId)
            continue;
        const bool onApplication = isOnApplication(operation.kind);
        rows.append(QJsonObject{{u"id"_s, operation.id},
                                {u"connection"_s, names.connection(operation.connectionId)},
                                {u"kind"_s, toText(operation.kind)},
                                {u"state"_s, toText(operation.state)},
                                {onApplication ? u"application"_s : u"key"_s, operation.keyId},
                                {onApplication ? u"secret_id"_s : u"new_key"_s, operation.newKeyId},
                                {u"name"_s, operation.keyName},
                                {u"created"_s, toIsoUtc(operation.created)},
                                {u"updated"_s, toIsoUtc(operation.updated)},
                                {u"error"_s, operation.error},
                                {u"reason"_s, operation.reason},
                                {u"handed_over"_s, toIsoUtc(operation.handedOver)}});
        const Result<std::optional<CutOver>> cutOver = cutOverOf(database, operation, names);
        if (!cutOver)
            return fail(cutOver.error());
        if (*cutOver) {
            QJsonObject row = rows.takeAt(rows.size() - 1).toObject();
            row[u"stage"_s] = toText((*cutOver)->stage);
            row[u"next_step"_s] = nextStep(**cutOver);
            rows.append(row);
        } else if (operation.state == Operation::State::Unknown) {
            QJsonObject row = rows.takeAt(rows.size() - 1).toObject();
            row[u"next_step"_s] = nextStep(operation, names);
            rows.append(row);
        }
    }
    return rows;
}

QString wordOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Added:
        return change.createdHere ? u"created"_s : u"new"_s;
    case Change::Kind::Changed:
        return u"changed"_s;
    case Change::Kind::Gone:
        return u"gone"_s;
    }
    Q_UNREACHABLE();
}

/// Why a key died, where the sync could tell.
QString reasonOf(const Change &change)
{
    const QString owner = change.fields["owner_left"_L1]["to"_L1].toString();
    return owner.isEmpty() ? QString() : Text::tr("its owner %1 left").arg(owner);
}

Result<QJsonArray> changeRows(Database &database, const QString &connectionId, const NameBook &names,
                              const QDateTime &)
{
    const auto changes = ChangeRepository(database).latest(1000);
    if (!changes)
        return fail(changes.error());
    QJsonArray rows;
    for (const Change &change : *changes) {
        if (!connectionId.isEmpty() && change.connectionId != connectionId)
            continue;
        rows.append(QJsonObject{{u"seen"_s, toIsoUtc(change.seen)},
                                {u"connection"_s, names.connection(change.connectionId)},
                                {u"change"_s, wordOf(change)},
                                {u"type"_s, change.objectType},
                                {u"id"_s, change.objectId},
                                {u"name"_s, change.name},
                                {u"reason"_s, reasonOf(change)},
                                {u"fields"_s, change.fields}});
    }
    return rows;
}

Result<QJsonArray> scopeRows(Database &database, const Connection &connection,
                             const ServiceCatalogue &catalogue, const NameBook &names)
{
    const auto listed = ScopeRepository(database).ofConnection(connection.id);
    if (!listed)
        return fail(listed.error());
    QList<Scope> scopes = *listed;
    const auto description =
        connection.description.isEmpty()
            ? catalogue.find(connection.serviceId)
            : ServiceCatalogue::parse(connection.description.toUtf8(), connection.name).value_or(nullptr);
    if (scopes.isEmpty() && description)
        scopes = description->scopes.catalogue;
    QJsonArray rows;
    for (Scope &scope : scopes) {
        scope.connectionId = connection.id;
        rows.append(canonical(scope, names));
    }
    return rows;
}

} // namespace

Listing workspaceListing()
{
    return {u"workspaces"_s,
            rowsOf<WorkspaceRepository>,
            {{u"id"_s, Text::tr("ID")},
             {u"name"_s, Text::tr("NAME")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"plan"_s, Text::tr("PLAN")}}};
}

Listing projectListing()
{
    return {u"projects"_s,
            rowsOf<ProjectRepository>,
            {{u"id"_s, Text::tr("ID")},
             {u"name"_s, Text::tr("NAME")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"workspace_name"_s, Text::tr("WORKSPACE")}}};
}

Listing memberListing()
{
    return {u"members"_s,
            rowsOf<MemberRepository>,
            {{u"id"_s, Text::tr("ID")},
             {u"name"_s, Text::tr("NAME")},
             {u"email"_s, Text::tr("E-MAIL")},
             {u"role"_s, Text::tr("ROLE")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"workspace_name"_s, Text::tr("WORKSPACE")}}};
}

Listing applicationListing()
{
    return {u"applications"_s,
            rowsOf<ApplicationRepository>,
            {{u"id"_s, Text::tr("ID")},
             {u"name"_s, Text::tr("NAME")},
             {u"client_id"_s, Text::tr("CLIENT ID")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"last_used"_s, Text::tr("LAST USED")}}};
}

Listing keyListing()
{
    return {u"keys"_s,
            keyRows,
            {{u"id"_s, Text::tr("ID")},
             {u"name"_s, Text::tr("NAME")},
             {u"prefix"_s, Text::tr("PREFIX")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"workspace_name"_s, Text::tr("WORKSPACE")},
             {u"status"_s, Text::tr("STATUS")},
             {u"expires"_s, Text::tr("EXPIRES")},
             {u"last_used"_s, Text::tr("LAST USED")},
             {u"scopes"_s, Text::tr("SCOPES")}}};
}

Listing operationListing()
{
    return {u"operations"_s,
            operationRows,
            {{u"id"_s, Text::tr("ID"), true},
             {u"kind"_s, Text::tr("KIND")},
             {u"state"_s, Text::tr("STATE")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"name"_s, Text::tr("KEY")},
             {u"updated"_s, Text::tr("UPDATED")},
             {u"next_step"_s, Text::tr("NEXT STEP")},
             {u"error"_s, Text::tr("ERROR")}}};
}

Listing changeListing()
{
    return {u"changes"_s,
            changeRows,
            {{u"seen"_s, Text::tr("SEEN")},
             {u"connection"_s, Text::tr("CONNECTION")},
             {u"change"_s, Text::tr("CHANGE")},
             {u"type"_s, Text::tr("TYPE")},
             {u"name"_s, Text::tr("NAME")},
             {u"reason"_s, Text::tr("REASON")},
             {u"id"_s, Text::tr("ID")}}};
}

Listing scopeListing(const ServiceCatalogue &catalogue)
{
    const auto read = [catalogue](Database &database, const QString &connectionId, const NameBook &names,
                                  const QDateTime &) -> Result<QJsonArray> {
        QJsonArray all;
        for (const Connection &connection : names.connections) {
            if (!connectionId.isEmpty() && connection.id != connectionId)
                continue;
            const auto rows = scopeRows(database, connection, catalogue, names);
            if (!rows)
                return rows;
            for (const QJsonValue &row : *rows)
                all.append(row);
        }
        return all;
    };
    return {u"scopes"_s,
            read,
            {{u"id"_s, Text::tr("SCOPE")},
             {u"title"_s, Text::tr("TITLE")},
             {u"group"_s, Text::tr("GROUP")},
             {u"risk"_s, Text::tr("RISK")},
             {u"connection"_s, Text::tr("CONNECTION")}}};
}

} // namespace claviger
