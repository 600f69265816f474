// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/applicationrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ApplicationRow)
};

QStringList secretsBefore(const Operation &operation)
{
    QStringList ids;
    for (const QJsonValue &id : operation.request.value("secrets"_L1).toArray())
        ids.append(id.toString());
    return ids;
}

SecretCutOver::Stage stageOf(const SecretCutOver &cutOver)
{
    using Stage = SecretCutOver::Stage;
    const QDateTime since = cutOver.operation.handedOver;
    if (!since.isValid())
        return Stage::SecretNotStored;
    const auto usedSince = [&since](const ClientSecret &secret) {
        return secret.lastUsed.isInstant() && secret.lastUsed.time() > since;
    };
    if (std::any_of(cutOver.oldSecrets.cbegin(), cutOver.oldSecrets.cend(), usedSince))
        return Stage::StillUsed;
    const bool told = std::all_of(cutOver.oldSecrets.cbegin(), cutOver.oldSecrets.cend(),
                                  [](const ClientSecret &secret) { return secret.lastUsed.isProvided(); });
    return told ? Stage::Waiting : Stage::UseNotProvided;
}

/// What the open lines of the journal say about one application.
void addOperation(ApplicationRow &row, const Operation &operation)
{
    if (operation.state == Operation::State::Unknown)
        row.problem = operation.error;
    if (operation.state != Operation::State::CuttingOver)
        return;
    const QStringList before = secretsBefore(operation);
    SecretCutOver cutOver{operation, {}, {}};
    for (const ClientSecret &secret : std::as_const(row.secrets)) {
        if (before.contains(secret.id))
            cutOver.oldSecrets.append(secret);
    }
    cutOver.stage = stageOf(cutOver);
    row.cutOver = cutOver;
}

QString namesOf(const QList<ClientSecret> &secrets)
{
    QStringList names;
    for (const ClientSecret &secret : secrets)
        names.append(nameOf(secret));
    return names.join(u", "_s);
}

} // namespace

QString nameOf(const ClientSecret &secret)
{
    return secret.hint.isEmpty() ? secret.id : secret.hint;
}

QList<ApplicationRow> applicationRowsOf(const Inventory &inventory)
{
    QHash<QString, const Connection *> connections;
    for (const Connection &connection : inventory.connections)
        connections.insert(connection.id, &connection);
    QHash<KeyIdentity, QString> workspaces;
    for (const Workspace &workspace : inventory.workspaces)
        workspaces.insert({workspace.connectionId, workspace.id}, workspace.name);
    QHash<KeyIdentity, QList<const Operation *>> operations;
    for (const Operation &operation : inventory.openOperations) {
        if (isOnApplication(operation.kind))
            operations[{operation.connectionId, operation.keyId}].append(&operation);
    }
    QList<ApplicationRow> rows;
    for (const Application &application : inventory.applications) {
        const Connection *connection = connections.value(application.connectionId);
        if (connection == nullptr)
            continue;
        const QString workspace = workspaces.value({application.connectionId, application.workspaceId});
        ApplicationRow row{application,
                           connection->name,
                           inventory.serviceNames.value(connection->serviceId, connection->serviceId),
                           workspace.isEmpty() ? application.workspaceId : workspace,
                           clientSecretsOf(application),
                           {},
                           {}};
        for (const Operation *operation : operations.value({application.connectionId, application.id}))
            addOperation(row, *operation);
        rows.append(row);
    }
    return rows;
}

bool isIn(const KeyPlace &place, const Application &application)
{
    return (place.connectionId.isEmpty() || application.connectionId == place.connectionId) &&
           (place.workspaceId.isEmpty() || application.workspaceId == place.workspaceId);
}

QString nextStep(const SecretCutOver &cutOver)
{
    const int count = int(cutOver.oldSecrets.size());
    const QString names = namesOf(cutOver.oldSecrets);
    switch (cutOver.stage) {
    case SecretCutOver::Stage::SecretNotStored:
        return Text::tr("Nobody said that the new client secret is stored. If it is lost, rotate again; "
                        "the old one (%1) still works.")
            .arg(names);
    case SecretCutOver::Stage::StillUsed:
        return Text::tr("The old client secret(s) %1 were used after the rotation: something still has no "
                        "new one.",
                        nullptr, count)
            .arg(names);
    case SecretCutOver::Stage::Waiting:
        return Text::tr("The old client secret(s) %1 were not used since the rotation. Remove what is not "
                        "needed any more.",
                        nullptr, count)
            .arg(names);
    case SecretCutOver::Stage::UseNotProvided:
        return Text::tr("The old client secret(s) %1 still work, and the service does not tell who uses "
                        "them. Remove them when everything has the new one.",
                        nullptr, count)
            .arg(names);
    }
    Q_UNREACHABLE();
}

} // namespace claviger
