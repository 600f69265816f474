// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyinspectaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::keyinspectaction)
};

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = text;
}

QJsonObject canonical(const KeyInspection &inspection)
{
    const Verification &told = inspection.verification;
    QJsonObject object{{u"result"_s, inspection.accepted ? u"accepted"_s : u"refused"_s}};
    put(object, u"key_id"_s, told.keyId);
    put(object, u"name"_s, inspection.name);
    put(object, u"prefix"_s, inspection.prefix);
    put(object, u"account"_s, told.account);
    if (!told.scopes.isEmpty())
        object[u"scopes"_s] = QJsonArray::fromStringList(told.scopes);
    if (told.expires.isProvided())
        object[u"expires"_s] =
            told.expires.isNever() ? QJsonValue(QJsonValue::Null) : toIsoUtc(told.expires.time());
    if (!inspection.refusal)
        return object;
    object[u"status"_s] = inspection.refusal->httpStatus;
    put(object, u"reason"_s, inspection.refusal->message);
    put(object, u"request_id"_s, inspection.refusal->requestId);
    return object;
}

void print(VerbContext &context, const Result<KeyInspection> &inspection)
{
    if (!inspection)
        return context.exitWith(inspection.error());
    context.output().object(canonical(*inspection));
    context.exit(inspection->accepted ? ExitDone : ExitRefused);
}

/// Without a vault: nothing but the description and the key is needed.
void inspectAtService(VerbContext &context, const InspectPlace &place, const Secret &key)
{
    const ServiceDescriptionPtr description = context.catalogue().find(place.serviceId);
    if (!description)
        return context.exitWith(
            makeError(ErrorCode::NotFound,
                      Text::tr("There is no service “%1”: “claviger services list” shows those that are.")
                          .arg(place.serviceId)));
    Connection connection;
    connection.serviceId = place.serviceId;
    connection.name = description->name;
    connection.url = QUrl(place.url);
    if (place.url.isEmpty() && !description->hosts.isEmpty())
        connection.url = description->hosts.constFirst().url;
    const auto client = std::make_shared<ServiceClient>(description, connection, Secret(),
                                                        context.transport(), context.clock());
    whenDone(client->inspectKey(key), &context,
             [&context, client](const Result<KeyInspection> &inspection) { print(context, inspection); });
}

} // namespace

void inspectKey(VerbContext &context, const InspectPlace &place, const Secret &key)
{
    if (place.connectionName.isEmpty())
        return inspectAtService(context, place, key);
    context.withSession([&context, name = place.connectionName, key](Session &session) {
        context.withConnection(session, name, [&context, &session, key](const Connection &connection) {
            whenDone(session.inspectKey(connection, key), &context,
                     [&context](const Result<KeyInspection> &inspection) { print(context, inspection); });
        });
    });
}

} // namespace claviger
