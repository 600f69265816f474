// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/serviceclientprivate.h"

#include "models/domain/clock.h"
#include "models/services/operationnames.h"
#include "models/services/pastedcredential.h"
#include "models/services/programlist.h"
#include "models/services/urlrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServiceClient)
};

QString credentialOf(const ServiceDescription &description, const Connection &connection)
{
    if (!connection.credentialId.isEmpty() || description.credentials.isEmpty())
        return connection.credentialId;
    return description.credentials.first().id;
}

Done unsupported(const OperationDescription *operation, const QString &sentence)
{
    const bool worded = operation && !operation->reason.isEmpty();
    return fail(ErrorCode::Unsupported, worded ? operation->reason : sentence);
}

Done checkCredential(const ServiceDescription &description, const Connection &connection,
                     const OperationDescription &operation)
{
    if (bringsItsSecret(operation.name))
        return {};
    if (operation.credential.isEmpty() || operation.credential == credentialOf(description, connection))
        return {};
    for (const CredentialDescription &credential : description.credentials) {
        if (credential.id == operation.credential)
            return fail(ErrorCode::Unsupported,
                        Text::tr("This needs another credential (%1) than the one of this "
                                 "connection. Add a connection that holds it.")
                            .arg(credential.label));
    }
    return {};
}

} // namespace

Done isOperationUsable(const ServiceDescription &description, const Connection &connection,
                       const QString &operationName)
{
    if (connection.trust == Connection::Trust::Manual)
        return fail(
            ErrorCode::Unsupported,
            Text::tr("“%1” is kept by hand: nothing is sent to %2.").arg(connection.name, description.name));
    const OperationDescription *operation = description.operation(operationName);
    using Availability = OperationDescription::Availability;
    if (!operation || operation->availability == Availability::None)
        return unsupported(operation, Text::tr("%1 does not offer this.").arg(description.name));
    if (operation->availability == Availability::Dashboard)
        return unsupported(operation,
                           Text::tr("%1 offers this on its own pages only.").arg(description.name));
    const bool unpublished = operation->provenance.kind == Provenance::Kind::Unpublished;
    if (unpublished && !connection.useUnpublished && !isLoopback(connection.url))
        return unsupported(operation,
                           Text::tr("%1 has not published an API for this; use its own pages, or switch "
                                    "unpublished operations on for this connection.")
                               .arg(description.name));
    if (isWriteOperation(operationName) && connection.trust == Connection::Trust::ReadOnly)
        return fail(ErrorCode::Unsupported,
                    Text::tr("The connection “%1” is read-only. Give it full trust to change anything.")
                        .arg(connection.name));
    return checkCredential(description, connection, *operation);
}

ServiceClient::Private::Private(ServiceDescriptionPtr description, Connection connection,
                                const Secret &credential, HttpTransport &transport, const Clock &clock)
    : context{description,
              connection,
              transport,
              clock,
              description->programs,
              std::make_shared<Redactor>(scrubbedFields(*description)),
              {}}
{
    context.pool.setMaxThreadCount(1);
    if (!context.programs)
        context.programs = std::make_shared<JqLibrary>(programsOf(description->json));
    for (const SettingDescription &setting : description->settings) {
        if (!setting.defaultValue.isEmpty() && !connection.settings.contains(setting.id))
            context.connection.settings.insert(setting.id, setting.defaultValue);
    }
    context.redactor->add(credential);
    credentials = new CredentialSource(context, credentialOf(*description, connection), credential, &owner);
}

ServiceClient::Private::~Private()
{
    while (!settlers.empty()) {
        const quint64 id = settlers.begin()->first;
        Error error = makeError(ErrorCode::Cancelled, Text::tr("The work was ended."));
        error.maybeExecuted = runs[id] && runs[id]->maybeExecuted();
        delete runs[id].data();
        settle(id, fail(error));
    }
    qDeleteAll(owner.findChildren<QObject *>(Qt::FindDirectChildrenOnly));
    context.pool.waitForDone();
}

QString ServiceClient::Private::verifyOperation() const
{
    const ServiceDescription &description = *context.description;
    if (description.operation(u"verify"_s))
        return u"verify"_s;
    for (const QString &name : {u"workspaces.list"_s, u"keys.list"_s, u"members.list"_s, u"projects.list"_s,
                                u"applications.list"_s, u"scopes.list"_s}) {
        const OperationDescription *operation = description.operation(name);
        const bool alone =
            operation && (operation->forEach.contains("connection"_L1) || name == "workspaces.list"_L1);
        if (alone && isOperationUsable(description, context.connection, name))
            return name;
    }
    return u"verify"_s; // there is none: the run says so
}

QString ServiceClient::Private::credentialOfKeys(const QString &operation) const
{
    const QString credential = pastedCredential(*context.description, operation);
    return credential.isEmpty() ? credentialOf(*context.description, context.connection) : credential;
}

QStringList ServiceClient::Private::keyCollections(const QString &level) const
{
    QStringList names;
    for (const OperationDescription &operation : context.description->operations) {
        if (operation.name != "keys.list"_L1 && !operation.name.startsWith("keys.list:"_L1))
            continue;
        const QJsonArray own = operation.json.value("for_each"_L1).toArray();
        const bool applies =
            own.isEmpty() ? operation.forEach.contains(level) || level != "project"_L1 : own.contains(level);
        if (applies)
            names.append(operation.name);
    }
    // Whoever asks for a container that the description does not name gets the reason of the base.
    return names.isEmpty() ? QStringList{u"keys.list"_s} : names;
}

QString ServiceClient::Private::operationFor(const QString &base, const QJsonObject &extra) const
{
    const QString collection = extra.value("collection"_L1).toString();
    const QString special = base + u':' + collection;
    return !collection.isEmpty() && context.description->operation(special) ? special : base;
}

Done ServiceClient::Private::checkDraft(const KeyDraft &draft) const
{
    const ServiceDescription &description = *context.description;
    if (description.scopes.supported && description.scopes.required && draft.scopes.isEmpty())
        return fail(ErrorCode::Invalid,
                    Text::tr("%1 needs at least one scope for a key. Choose one.").arg(description.name));
    const QJsonObject json = toJson(draft, context.clock.now());
    const QJsonArray always =
        description.json.value("safety"_L1).toObject().value("always_send"_L1).toArray();
    for (const QJsonValue &field : always) {
        const QJsonValue value = json.value(field.toString());
        const bool empty = value.isNull() || value.isUndefined() ||
                           (value.isArray() && value.toArray().isEmpty()) ||
                           (value.isString() && value.toString().isEmpty());
        if (empty)
            return fail(
                ErrorCode::Invalid,
                Text::tr("A key of %1 without “%2” would get more access than you asked for; fill it in.")
                    .arg(description.name, field.toString()));
    }
    return {};
}

QJsonObject ServiceClient::Private::completeInput(QJsonObject input) const
{
    for (const auto &name : {u"workspace"_s, u"project"_s, u"key"_s, u"application"_s, u"draft"_s, u"page"_s,
                             u"since"_s, u"until"_s}) {
        if (!input.contains(name))
            input.insert(name, QJsonValue::Null);
    }
    input.insert(u"settings"_s, context.connection.settings);
    input.insert(u"now"_s, toIsoUtc(context.clock.now()));
    input.insert(u"idempotency_key"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return input;
}

void ServiceClient::Private::step(quint64 id, Work work)
{
    if (work.operations.isEmpty())
        return settle(id, work.sofar);
    const QString name = work.operations.takeFirst();
    const Done usable = isOperationUsable(*context.description, context.connection, name);
    if (!usable) {
        if (name.contains(u':')) // a further collection that is switched off hides nothing else
            return step(id, work);
        return settle(id, fail(usable.error()));
    }
    auto *run = new OperationRun(context, *credentials, *context.description->operation(name),
                                 completeInput(work.input), work.secrets, &owner);
    run->setPaging(work.paging);
    runs[id] = run;
    const QString collection = name.contains(u':') ? name.section(u':', 1) : QString();
    run->start([=, this](const Result<Outcome> &outcome) {
        if (!outcome)
            return settle(id, fail(outcome.error()));
        Work rest = work;
        rest.sofar.secret = outcome->secret;
        rest.sofar.kept = outcome->kept;
        for (const QJsonValue &item : outcome->items) {
            QJsonObject object = item.toObject();
            if (!collection.isEmpty() && name.startsWith("keys.list:"_L1)) {
                QJsonObject extra = object.value("extra"_L1).toObject();
                extra.insert(u"collection"_s, collection);
                object.insert(u"extra"_s, extra);
            }
            rest.sofar.items.append(object);
        }
        step(id, rest);
    });
}

void ServiceClient::Private::settle(quint64 id, const Result<Outcome> &outcome)
{
    const auto it = settlers.find(id);
    if (it == settlers.end())
        return;
    const auto settler = std::move(it->second);
    settlers.erase(it);
    runs.erase(id);
    if (outcome)
        settler(outcome);
    else
        settler(fail(context.redactor->redact(outcome.error())));
}

void ServiceClient::Private::cancel(quint64 id)
{
    const auto run = runs.find(id);
    if (run != runs.end() && run->second)
        run->second->deleteLater();
    settle(id, fail(ErrorCode::Cancelled, Text::tr("The work was cancelled.")));
}

} // namespace claviger
