// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/abilities.h"

#include "models/services/serviceclient.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Abilities
{
    Q_DECLARE_TR_FUNCTIONS(Abilities)
};

QString whyNot(const ServiceDescription &service, const Connection &connection, const QString &operation)
{
    const Done usable = ServiceClient::usable(service, connection, operation);
    return usable ? QString() : usable.error().message;
}

// A composed rotation is a create and a later revoke, so it can be done where both can.
QString whyNotRotate(const ServiceDescription &service, const Connection &connection,
                     const ConnectionAbilities &abilities)
{
    switch (service.rotation) {
    case RotationKind::None:
        return service.rotationNote.isEmpty() ? Abilities::tr("%1 cannot rotate keys.").arg(service.name)
                                              : service.rotationNote;
    case RotationKind::Composed:
        return abilities.cannotCreate.isEmpty() ? abilities.cannotRevoke : abilities.cannotCreate;
    case RotationKind::SameId:
    case RotationKind::NewId:
        return whyNot(service, connection, u"keys.rotate"_s);
    }
    Q_UNREACHABLE();
}

ApplicationAbilities applicationAbilities(const ServiceDescription &service, const Connection &connection)
{
    ApplicationAbilities abilities;
    abilities.cannotList = whyNot(service, connection, u"applications.list"_s);
    abilities.cannotCreate = whyNot(service, connection, u"applications.create"_s);
    abilities.cannotRotate = whyNot(service, connection, u"applications.rotate"_s);
    abilities.cannotRemoveSecret = whyNot(service, connection, u"applications.remove_secret"_s);
    abilities.cannotDelete = whyNot(service, connection, u"applications.delete"_s);
    abilities.cannotExchange = whyNot(service, connection, u"applications.token"_s);
    if (const OperationDescription *list = service.operation(u"applications.list"_s)) {
        abilities.listing = list->provenance;
        abilities.dashboard = list->dashboard;
    }
    return abilities;
}

} // namespace

ConnectionAbilities abilitiesOf(const Connection &connection,
                                const Result<ServiceDescriptionPtr> &description)
{
    ConnectionAbilities abilities;
    if (!description) {
        const QString reason = description.error().message;
        return {reason,
                reason,
                reason,
                connection.serviceId,
                {},
                {},
                {reason, reason, reason, reason, reason, reason}};
    }
    const ServiceDescription &service = **description;
    abilities.serviceName = service.name;
    abilities.cannotCreate = whyNot(service, connection, u"keys.create"_s);
    abilities.cannotRevoke = whyNot(service, connection, u"keys.revoke"_s);
    abilities.cannotRotate = whyNotRotate(service, connection, abilities);
    if (const OperationDescription *list = service.operation(u"keys.list"_s)) {
        abilities.listing = list->provenance;
        abilities.dashboard = list->dashboard;
    }
    abilities.applications = applicationAbilities(service, connection);
    return abilities;
}

} // namespace claviger
