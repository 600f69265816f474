// SPDX-License-Identifier: GPL-3.0-or-later
// What ServiceClient does with applications and with secrets that a person pastes.
#include "models/domain/clock.h"
#include "models/services/canonical.h"
#include "models/services/canonicaltoken.h"
#include "models/services/clientsecret.h"
#include "models/services/serviceclientprivate.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Outcome = OperationRun::Outcome;

QJsonObject inputFor(const Application &application)
{
    QJsonObject input{{u"application"_s, toCanonicalJson(application)}};
    if (!application.workspaceId.isEmpty())
        input.insert(u"workspace"_s, QJsonObject{{u"id"_s, application.workspaceId}});
    return input;
}

/// The client secrets after a rotation. With an overlap the service may tell the new one only.
QJsonArray secretsAfter(const Application &known, const QJsonObject &json, bool overlap)
{
    QJsonArray secrets = json.value("secrets"_L1).toArray();
    if (!overlap)
        return secrets;
    const QStringList told = clientSecretIds(secrets);
    for (qsizetype i = known.secrets.size() - 1; i >= 0; --i) {
        const QJsonValue old = known.secrets.at(i);
        const QStringList id = clientSecretIds(QJsonArray{old});
        if (id.isEmpty() || !told.contains(id.constFirst()))
            secrets.prepend(old);
    }
    return secrets;
}

QString newSecretId(const Application &known, const Application &now)
{
    const QStringList before = clientSecretIds(known);
    for (const QString &id : clientSecretIds(now)) {
        if (!before.contains(id))
            return id;
    }
    return {};
}

/// The service looked at the key and said no, as opposed to being unable to answer.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Refused &&
           (error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus < 300);
}

} // namespace

QFuture<Result<CreatedApplication>> ServiceClient::createApplication(const ApplicationDraft &draft)
{
    QJsonObject input{{u"draft"_s, toJson(draft)}};
    if (!draft.workspaceId.isEmpty())
        input.insert(u"workspace"_s, QJsonObject{{u"id"_s, draft.workspaceId}});
    Application wanted;
    wanted.workspaceId = draft.workspaceId;
    wanted.name = draft.name;
    wanted.scopes = draft.scopes;
    return d->run<CreatedApplication>(u"applications.create"_s, input, d->applicationReader(wanted));
}

QFuture<Result<CreatedApplication>> ServiceClient::rotateApplicationSecret(const Application &application,
                                                                           const Secret &kept)
{
    return d->run<CreatedApplication>(u"applications.rotate"_s, inputFor(application),
                                      d->applicationReader(application), {{}, {}, kept});
}

QFuture<Result<void>> ServiceClient::removeApplicationSecret(const Application &application,
                                                             const QString &secretId, const Secret &kept)
{
    QJsonObject input = inputFor(application);
    input.insert(u"client_secret_id"_s, secretId);
    return d->run<void>(u"applications.remove_secret"_s, input,
                        [](const Outcome &) -> Result<void> { return {}; }, {{}, {}, kept});
}

QFuture<Result<void>> ServiceClient::deleteApplication(const Application &application, const Secret &kept)
{
    return d->run<void>(u"applications.delete"_s, inputFor(application),
                        [](const Outcome &) -> Result<void> { return {}; }, {{}, {}, kept});
}

QFuture<Result<AccessToken>> ServiceClient::exchangeToken(const Application &application,
                                                          const Secret &clientSecret)
{
    const auto read = [&clock = d->context.clock](const Outcome &outcome) -> Result<AccessToken> {
        const QJsonObject json = outcome.items.isEmpty() ? QJsonObject() : outcome.items.first().toObject();
        return accessTokenFromJson(json, outcome.secret, clock.now());
    };
    return d->run<AccessToken>(u"applications.token"_s, inputFor(application), read, {clientSecret, {}, {}});
}

QFuture<Result<KeyInspection>> ServiceClient::inspectKey(const Secret &key)
{
    const QString own = u"keys.inspect"_s;
    const bool offered = isOperationUsable(*d->context.description, d->context.connection, own).has_value();
    const QString operation = offered ? own : d->verifyOperation();
    const auto read = [operation, own](const Result<Outcome> &outcome) -> Result<KeyInspection> {
        if (!outcome && isRefusal(outcome.error()))
            return KeyInspection{false, {}, {}, {}, outcome.error()};
        if (!outcome)
            return fail(outcome.error());
        // A list that stands in for "verify" tells nothing about the key.
        if (outcome->items.isEmpty() || (operation != own && operation != "verify"_L1))
            return inspectionFromJson({});
        return inspectionFromJson(outcome->items.first().toObject());
    };
    return d->runToAnswer<KeyInspection>({operation}, {}, read, {key, d->credentialOfKeys(operation), {}},
                                         {.firstOnly = true});
}

std::function<Result<CreatedApplication>(const Outcome &)>
ServiceClient::Private::applicationReader(const Application &known)
{
    const bool overlap = context.description->applications.overlap;
    const QString operation = known.id.isEmpty() ? u"applications.create"_s : u"applications.rotate"_s;
    const Container container{context.connection.id, known.workspaceId, {}, operation};
    return [=](const Outcome &outcome) -> Result<CreatedApplication> {
        const QJsonObject told = outcome.items.isEmpty() ? QJsonObject() : outcome.items.first().toObject();
        QJsonObject json = withKnown(known, told);
        json.insert(u"secrets"_s, secretsAfter(known, told, overlap));
        const QJsonValue id = json.value("id"_L1);
        const bool lacksId = id.isUndefined() || id.isNull() || id.toVariant().toString().isEmpty();
        if (lacksId)
            json.insert(u"id"_s, u"?"_s); // the secret must be shown all the same
        Result<Application> application = applicationFromJson(json, container);
        if (!application)
            return fail(application.error());
        if (lacksId)
            application->id.clear();
        return CreatedApplication{*application, outcome.secret, newSecretId(known, *application),
                                  outcome.kept};
    };
}

} // namespace claviger
