// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/applicationactions.h"

#include "models/sync/applicationoperations.h"
#include "models/sync/session.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formtarget.h"
#include "ui/control/secretacts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/createapplicationdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/dialogs/rotateapplicationdialog.h"
#include "ui/dialogs/timewords.h"
#include "ui/dialogs/tokendialog.h"
#include "ui/pages/applicationcommands.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView createKind("create_application");
constexpr QLatin1StringView tokenKind("token");
constexpr QLatin1StringView rotateKind("rotate_application");
constexpr QLatin1StringView removeSecretKind("remove_secret");
constexpr QLatin1StringView removeKind("remove_application");

QJsonObject targetOf(const ApplicationRow &row, const QString &secretId = {})
{
    return {{u"application"_s, row.application.id},
            {u"connection"_s, row.application.connectionId},
            {u"secret"_s, secretId}};
}

} // namespace

ApplicationActions::ApplicationActions(DialogHost &dialogs, ApplicationCommands &commands,
                                       SecretClipboard &clipboard, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_clipboard(clipboard)
{
    connect(&commands, &ApplicationCommands::createRequested, this, &ApplicationActions::create);
    connect(&commands, &ApplicationCommands::tokenRequested, this, &ApplicationActions::tryToken);
    connect(&commands, &ApplicationCommands::rotateRequested, this, &ApplicationActions::rotate);
    connect(&commands, &ApplicationCommands::removeSecretRequested, this, &ApplicationActions::removeSecret);
    connect(&commands, &ApplicationCommands::removeRequested, this, &ApplicationActions::remove);
}

void ApplicationActions::setSession(Session *session)
{
    m_session = session;
    if (session == nullptr)
        m_content = {};
}

bool ApplicationActions::reopen(const OpenForm &form)
{
    if (form.kind == createKind) {
        create(placeIn(form.target));
        return true;
    }
    const QString secretId = form.target[u"secret"_s].toString();
    for (const ApplicationRow &row : applicationRowsOf(m_content.inventory)) {
        if (targetOf(row, secretId) != form.target)
            continue;
        if (form.kind == tokenKind)
            tryToken(row);
        else if (form.kind == rotateKind)
            rotate(row);
        else if (form.kind == removeSecretKind)
            removeSecret(row, secretId);
        else if (form.kind == removeKind)
            remove(row);
        else
            return false;
        return true;
    }
    return false;
}

const Connection *ApplicationActions::connectionOf(const QString &connectionId) const
{
    for (const Connection &connection : m_content.inventory.connections) {
        if (connection.id == connectionId)
            return &connection;
    }
    return nullptr;
}

ServiceDescriptionPtr ApplicationActions::serviceOf(const QString &connectionId) const
{
    return m_session == nullptr ? nullptr : m_content.services.value(connectionId);
}

QString ApplicationActions::agoText(const Moment &moment) const
{
    return momentText(moment, m_session->clock().now());
}

bool ApplicationActions::isInUse(const Moment &lastUsed) const
{
    return lastUsed.isInstant() && lastUsed.time() > m_session->clock().now().addDays(-RevokePlan::inUseDays);
}

// Where the place does not say which connection is meant, the first that can create applications is.
QString ApplicationActions::connectionForCreate(const KeyPlace &place) const
{
    if (!place.isEverywhere())
        return place.connectionId;
    for (const Connection &connection : m_content.inventory.connections) {
        if (m_content.abilities.value(connection.id).applications.cannotCreate.isEmpty())
            return connection.id;
    }
    return {};
}

void ApplicationActions::create(const KeyPlace &place)
{
    const Connection *connection = connectionOf(connectionForCreate(place));
    if (connection == nullptr || !serviceOf(connection->id))
        return;
    CreateApplicationContext context{*connection, serviceOf(connection->id), {}, place.workspaceId, {}};
    for (const Workspace &workspace : m_content.inventory.workspaces) {
        if (workspace.connectionId == connection->id)
            context.workspaces.append(workspace);
    }
    for (const Application &application : m_content.inventory.applications) {
        if (application.connectionId == connection->id)
            context.existingNames.append(application.name);
    }
    const auto action = [session = m_session, id = connection->id](const ApplicationDraft &draft) {
        return session->applicationOperations().create(id, draft);
    };
    auto *dialog = new CreateApplicationDialog(context, action, m_dialogs.window());
    connect(dialog, &CreateApplicationDialog::created, this,
            [this, id = connection->id](const CreatedApplication &created) { reveal(id, created); });
    KeyPlace at = place;
    at.connectionId = connection->id;
    m_dialogs.show(dialog, {createKind, targetOf(at), {}});
}

void ApplicationActions::tryToken(const ApplicationRow &row)
{
    const Connection *connection = connectionOf(row.application.connectionId);
    if (m_session == nullptr || connection == nullptr)
        return;
    const auto exchange = [session = m_session, connection = *connection,
                           application = row.application](const Secret &clientSecret) {
        return session->exchangeToken(connection, application, clientSecret);
    };
    auto *dialog = new TokenDialog(row.application, row.service, m_session->clock(), m_clipboard, exchange,
                                   m_dialogs.window());
    noteSecretActs(*dialog, *m_session, connection->id, row.application.name);
    m_dialogs.show(dialog, {tokenKind, targetOf(row), {}});
}

void ApplicationActions::rotate(const ApplicationRow &row)
{
    const QString connectionId = row.application.connectionId;
    const ServiceDescriptionPtr service = serviceOf(connectionId);
    if (!service)
        return;
    const auto action = [session = m_session, connectionId, id = row.application.id] {
        return session->applicationOperations().rotate(connectionId, id);
    };
    auto *dialog = new RotateApplicationDialog(row.application, service, agoText(row.application.lastUsed),
                                               action, m_dialogs.window());
    connect(
        dialog, &RotateApplicationDialog::rotated, this,
        [this, connectionId](const RotatedApplication &rotated) { reveal(connectionId, rotated.created); });
    m_dialogs.show(dialog, {rotateKind, targetOf(row), {}});
}

Confirmation ApplicationActions::removalOf(const ApplicationRow &row, const ClientSecret &secret) const
{
    const bool used = isInUse(secret.lastUsed);
    Confirmation confirmation;
    confirmation.title = tr("Remove the client secret %1").arg(nameOf(secret));
    confirmation.sentence = tr("A removed client secret cannot be brought back.");
    confirmation.grave = used;
    confirmation.impact =
        used
            ? tr("It was used %1: whatever used it fails at its next exchange.").arg(agoText(secret.lastUsed))
            : tr("Whatever still uses it fails at its next exchange.");
    confirmation.facts = {{tr("Application"), row.application.name},
                          {tr("Created"), agoText(secret.created)},
                          {tr("Last used"), agoText(secret.lastUsed)}};
    confirmation.button = tr("&Remove client secret");
    confirmation.running = tr("Removing the client secret…");
    confirmation.typed = used ? row.application.name : QString();
    return confirmation;
}

void ApplicationActions::removeSecret(const ApplicationRow &row, const QString &secretId)
{
    const auto secret = std::find_if(row.secrets.cbegin(), row.secrets.cend(),
                                     [&](const ClientSecret &each) { return each.id == secretId; });
    if (m_session == nullptr || secret == row.secrets.cend())
        return;
    const auto action = [session = m_session, connectionId = row.application.connectionId,
                         id = row.application.id, secretId] {
        return session->applicationOperations().removeSecret(connectionId, id, secretId);
    };
    m_dialogs.show(new ConfirmDialog(removalOf(row, *secret), action, m_dialogs.window()),
                   {removeSecretKind, targetOf(row, secretId), {}});
}

Confirmation ApplicationActions::removalOf(const ApplicationRow &row) const
{
    const bool used = isInUse(row.application.lastUsed);
    const ServiceDescriptionPtr service = serviceOf(row.application.connectionId);
    Confirmation confirmation;
    confirmation.title = tr("Delete %1").arg(row.application.name);
    confirmation.sentence = tr("A deleted application cannot be brought back.");
    confirmation.grave = used;
    const QString dies = row.secrets.isEmpty()
                             ? tr("All of its client secrets and all of its tokens die with it.")
                             : tr("Its %n client secret(s) and all of its tokens die with it.", nullptr,
                                  int(row.secrets.size()));
    confirmation.impact = used ? tr("It was used %1. %2").arg(agoText(row.application.lastUsed), dies) : dies;
    confirmation.facts = {{tr("Client id"), row.application.clientId},
                          {tr("Connection"), tr("%1 (%2)").arg(row.connection, row.service)},
                          {tr("Last used"), agoText(row.application.lastUsed)}};
    confirmation.note = service ? service->applications.deleteNote : QString();
    confirmation.button = tr("&Delete application");
    confirmation.running = tr("Deleting %1…").arg(row.application.name);
    confirmation.typed = used ? row.application.name : QString();
    return confirmation;
}

void ApplicationActions::remove(const ApplicationRow &row)
{
    if (m_session == nullptr)
        return;
    const auto action = [session = m_session, connectionId = row.application.connectionId,
                         id = row.application.id] {
        return session->applicationOperations().remove(connectionId, id);
    };
    m_dialogs.show(new ConfirmDialog(removalOf(row), action, m_dialogs.window()),
                   {removeKind, targetOf(row), {}});
}

void ApplicationActions::reveal(const QString &connectionId, const CreatedApplication &created)
{
    const ServiceDescriptionPtr service = serviceOf(connectionId);
    if (created.secret.isEmpty() || !service)
        return;
    auto *dialog = new RevealDialog(revealContent(*service, created.application), created.secret, m_clipboard,
                                    m_dialogs.window());
    noteSecretActs(*dialog, *m_session, connectionId, created.application.name);
    connect(dialog, &QDialog::accepted, this, [session = m_session, id = created.operationId] {
        if (session != nullptr && id != 0)
            session->applicationOperations().confirmHandover(id);
    });
    m_dialogs.show(dialog);
}

} // namespace claviger
