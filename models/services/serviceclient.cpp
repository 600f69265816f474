// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/serviceclient.h"

#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/services/auditfields.h"
#include "models/services/canonical.h"
#include "models/services/serviceclientprivate.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Outcome = OperationRun::Outcome;

/// Turns each mapped object into a domain value; the first that cannot be read is the error.
template <typename T, typename Read> auto listReader(Read read)
{
    return [read](const Outcome &outcome) -> Result<QList<T>> {
        QList<T> list;
        list.reserve(outcome.items.size());
        for (const QJsonValue &item : outcome.items) {
            const Result<T> one = read(item.toObject());
            if (!one)
                return fail(one.error());
            list.append(*one);
        }
        return list;
    };
}

QJsonObject idOnly(const QString &id)
{
    return id.isEmpty() ? QJsonObject() : QJsonObject{{u"id"_s, id}};
}

void setContainer(QJsonObject &input, const QString &name, const QJsonObject &object)
{
    input.insert(name, object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object));
}

/// Nothing, null, or what is no id, as an empty text or an object is none.
bool lacksId(const QJsonObject &json)
{
    return json.value("id"_L1).toVariant().toString().isEmpty();
}

/// The service did what it was asked for; it is its answer that cannot be read.
Error executed(Error error)
{
    error.maybeExecuted = true;
    return error;
}

/// What the draft asked for stands where the service's answer is silent.
void fillFromDraft(Key &key, const QJsonObject &json, const KeyDraft &draft)
{
    if (!json.contains("name"_L1))
        key.name = draft.name;
    if (!json.contains("scopes"_L1))
        key.scopes = draft.scopes;
    if (!json.contains("allowlist"_L1))
        key.allowlist = draft.allowlist;
    if (key.principal == Principal::NotProvided)
        key.principal = draft.principal;
}

} // namespace

ServiceClient::ServiceClient(ServiceDescriptionPtr description, Connection connection, Secret credential,
                             HttpTransport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(description), std::move(connection), credential, transport,
                                  clock))
{
}

ServiceClient::~ServiceClient() = default;

const ServiceDescription &ServiceClient::description() const
{
    return *d->context.description;
}

Done ServiceClient::usable(const ServiceDescription &description, const Connection &connection,
                           const QString &operation)
{
    return isOperationUsable(description, connection, operation);
}

Done ServiceClient::offers(const QString &operation, const QJsonObject &extra) const
{
    return isOperationUsable(*d->context.description, d->context.connection,
                             d->operationFor(operation, extra));
}

QFuture<Result<Verification>> ServiceClient::verify()
{
    const QString operation = d->verifyOperation();
    const auto read = [operation](const Outcome &outcome) -> Result<Verification> {
        if (operation != "verify"_L1 || outcome.items.isEmpty())
            return Verification();
        return verificationFromJson(outcome.items.first().toObject());
    };
    return d->run<Verification>(operation, {}, read, {}, {.firstOnly = true});
}

QFuture<Result<QList<Workspace>>> ServiceClient::workspaces()
{
    const Container container{d->context.connection.id, {}, {}, u"workspaces.list"_s};
    if (!d->context.description->operation(u"workspaces.list"_s))
        return endedFuture<QList<Workspace>>(
            QList<Workspace>{Workspace{container.connectionId, {}, {}, {}, {}}});
    return d->run<QList<Workspace>>(u"workspaces.list"_s, {},
                                    listReader<Workspace>([container](const QJsonObject &json) {
                                        return workspaceFromJson(json, container);
                                    }));
}

QFuture<Result<QList<Project>>> ServiceClient::projects(const Workspace &workspace)
{
    QJsonObject input;
    setContainer(input, u"workspace"_s, workspace.id.isEmpty() ? QJsonObject() : toCanonicalJson(workspace));
    const Container container{d->context.connection.id, workspace.id, {}, u"projects.list"_s};
    return d->run<QList<Project>>(u"projects.list"_s, input,
                                  listReader<Project>([container](const QJsonObject &json) {
                                      return projectFromJson(json, container);
                                  }));
}

QFuture<Result<QList<Member>>> ServiceClient::members(const Workspace &workspace)
{
    QJsonObject input;
    setContainer(input, u"workspace"_s, workspace.id.isEmpty() ? QJsonObject() : toCanonicalJson(workspace));
    const Container container{d->context.connection.id, workspace.id, {}, u"members.list"_s};
    return d->run<QList<Member>>(
        u"members.list"_s, input,
        listReader<Member>([container](const QJsonObject &json) { return memberFromJson(json, container); }));
}

QFuture<Result<QList<Application>>> ServiceClient::applications(const Workspace &workspace)
{
    QJsonObject input;
    setContainer(input, u"workspace"_s, workspace.id.isEmpty() ? QJsonObject() : toCanonicalJson(workspace));
    const Container container{d->context.connection.id, workspace.id, {}, u"applications.list"_s};
    return d->run<QList<Application>>(u"applications.list"_s, input,
                                      listReader<Application>([container](const QJsonObject &json) {
                                          return applicationFromJson(json, container);
                                      }));
}

QFuture<Result<QList<Scope>>> ServiceClient::scopes(const std::optional<Workspace> &workspace)
{
    QJsonObject input;
    setContainer(input, u"workspace"_s, workspace ? toCanonicalJson(*workspace) : QJsonObject());
    const Container container{d->context.connection.id, {}, {}, u"scopes.list"_s};
    return d->run<QList<Scope>>(
        u"scopes.list"_s, input,
        listReader<Scope>([container](const QJsonObject &json) { return scopeFromJson(json, container); }));
}

QFuture<Result<QList<Key>>> ServiceClient::keys(const std::optional<Workspace> &workspace,
                                                const std::optional<Project> &project)
{
    QJsonObject input;
    const bool inWorkspace = workspace && !workspace->id.isEmpty();
    setContainer(input, u"workspace"_s, inWorkspace ? toCanonicalJson(*workspace) : QJsonObject());
    setContainer(input, u"project"_s, project ? toCanonicalJson(*project) : QJsonObject());
    const Container container{d->context.connection.id, workspace ? workspace->id : QString(),
                              project ? project->id : QString(), u"keys.list"_s};
    const QString level = project ? u"project"_s : inWorkspace ? u"workspace"_s : u"connection"_s;
    const auto read = listReader<Key>([container, now = d->context.clock.now()](const QJsonObject &json) {
        return keyFromJson(json, container, now);
    });
    return d->runAll<QList<Key>>(d->keyCollections(level), input, read);
}

QFuture<Result<void>> ServiceClient::auditEvents(const std::optional<Workspace> &workspace,
                                                 const std::optional<Project> &project,
                                                 const QDateTime &since, const AuditPage &take)
{
    const QString operation = u"audit.list"_s;
    QJsonObject input;
    const bool inWorkspace = workspace && !workspace->id.isEmpty();
    setContainer(input, u"workspace"_s, inWorkspace ? toCanonicalJson(*workspace) : QJsonObject());
    setContainer(input, u"project"_s, project ? toCanonicalJson(*project) : QJsonObject());
    if (since.isValid())
        input.insert(u"since"_s, toIsoUtc(since));
    const OperationDescription *description = d->context.description->operation(operation);
    const QStringList notProvided = description ? description->notProvided : QStringList();
    const auto read = listReader<QJsonObject>(
        [notProvided](const QJsonObject &json) { return auditRecordFromJson(json, notProvided); });
    const auto takeItems = [read, take](const QJsonArray &items, const Paging::GoOn &goOn) {
        const Result<QList<QJsonObject>> events = read({items, {}, {}});
        if (events)
            take(*events, goOn);
        else
            goOn(fail(events.error()));
    };
    return d->run<void>(operation, input, [](const Outcome &) -> Result<void> { return {}; }, {},
                        {.take = takeItems});
}

QFuture<Result<CreatedKey>> ServiceClient::createKey(const KeyDraft &draft)
{
    const QString operation = d->operationFor(u"keys.create"_s, draft.extra);
    if (const Done complete = d->checkDraft(draft); !complete)
        return endedFuture<CreatedKey>(fail(complete.error()));
    QJsonObject input{{u"draft"_s, toJson(draft, d->context.clock.now())}};
    setContainer(input, u"workspace"_s, idOnly(draft.workspaceId));
    setContainer(input, u"project"_s, idOnly(draft.projectId));
    return d->run<CreatedKey>(operation, input, d->createdKeyReader(draft, {}));
}

QFuture<Result<void>> ServiceClient::revokeKey(const Key &key)
{
    QJsonObject input{{u"key"_s, toCanonicalJson(key)}};
    setContainer(input, u"workspace"_s, idOnly(key.workspaceId));
    setContainer(input, u"project"_s, idOnly(key.projectId));
    return d->run<void>(d->operationFor(u"keys.revoke"_s, key.extra), input,
                        [](const Outcome &) -> Result<void> { return {}; });
}

QFuture<Result<CreatedKey>> ServiceClient::rotateKey(const Key &key, const KeyDraft &draft)
{
    QJsonObject input{{u"key"_s, toCanonicalJson(key)}, {u"draft"_s, toJson(draft, d->context.clock.now())}};
    setContainer(input, u"workspace"_s, idOnly(key.workspaceId));
    setContainer(input, u"project"_s, idOnly(key.projectId));
    return d->run<CreatedKey>(d->operationFor(u"keys.rotate"_s, key.extra), input,
                              d->createdKeyReader(draft, key));
}

std::function<Result<CreatedKey>(const Outcome &)>
ServiceClient::Private::createdKeyReader(const KeyDraft &draft, const Key &replaced)
{
    const Container container{context.connection.id, draft.workspaceId, draft.projectId};
    const bool sameId = context.description->rotation == RotationKind::SameId;
    return [=, now = context.clock.now()](const Outcome &outcome) -> Result<CreatedKey> {
        QJsonObject json = outcome.items.isEmpty() ? QJsonObject() : outcome.items.first().toObject();
        if (sameId && !replaced.id.isEmpty() && lacksId(json))
            json.insert(u"id"_s, replaced.id);
        const bool unnamed = lacksId(json);
        if (unnamed)
            json.insert(u"id"_s, u"?"_s); // the secret must be shown all the same; the next sync knows the id
        Result<Key> key = keyFromJson(json, container, now);
        if (!key)
            return fail(executed(key.error()));
        if (unnamed)
            key->id.clear();
        fillFromDraft(*key, json, draft);
        if (outcome.secret.isEmpty() && replaced.id.isEmpty() && unnamed)
            return fail(executed(
                makeError(ErrorCode::BadAnswer,
                          tr("The service description gives neither an id nor a secret for the new key."))));
        return CreatedKey{*key, outcome.secret};
    };
}

} // namespace claviger
