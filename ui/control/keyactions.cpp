// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keyactions.h"

#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "models/vault/scoperepository.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"

namespace claviger {

KeyActions::KeyActions(QWidget &window, SecretClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_clipboard(clipboard)
{
}

void KeyActions::setSession(Session *session)
{
    m_session = session;
    if (session != nullptr)
        return;
    m_content = {};
    for (const QPointer<QDialog> &dialog : std::exchange(m_open, {})) {
        if (auto *revealing = qobject_cast<RevealDialog *>(dialog.data()))
            revealing->forget();
        delete dialog.data();
    }
}

void KeyActions::setContent(const PageContent &content)
{
    m_content = content;
}

const Connection *KeyActions::connectionOf(const QString &connectionId) const
{
    for (const Connection &connection : m_content.inventory.connections) {
        if (connection.id == connectionId)
            return &connection;
    }
    return nullptr;
}

void KeyActions::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    dialog->open();
}

void KeyActions::connectService()
{
    if (m_session == nullptr)
        return;
    QStringList names;
    for (const Connection &connection : std::as_const(m_content.inventory.connections))
        names.append(connection.name);
    ConnectActions actions;
    const QPointer<Session> session = m_session;
    actions.verify = [session](const Connection &connection, const Secret &credential) {
        return session->verify(connection, credential);
    };
    actions.add = [session](const Connection &connection, const Secret &credential) {
        return session->addConnection(connection, credential);
    };
    actions.usable = &ServiceClient::usable;
    auto *dialog = new ConnectDialog(m_session->catalogue().all(), names, actions, &m_window);
    connect(dialog, &ConnectDialog::connected, this,
            [this](const Connection &connection) { Q_EMIT connected(connection.id); });
    show(dialog);
}

// Where the place does not say which connection is meant, the first that can create keys is.
QString KeyActions::connectionForCreate(const KeyPlace &place) const
{
    if (!place.isEverywhere())
        return place.connectionId;
    for (const Connection &connection : m_content.inventory.connections) {
        if (m_content.abilities.value(connection.id).cannotCreate.isEmpty())
            return connection.id;
    }
    return {};
}

void KeyActions::create(const KeyPlace &place)
{
    const Connection *found = connectionOf(connectionForCreate(place));
    if (m_session == nullptr || found == nullptr)
        return;
    const Connection connection = *found;
    m_session->vault()
        .run([id = connection.id](Database &database) { return ScopeRepository(database).ofConnection(id); })
        .then(this, [this, connection, place](const Result<QList<Scope>> &scopes) {
            openCreate(connection, place, scopes.value_or(QList<Scope>()));
        });
}

void KeyActions::openCreate(const Connection &connection, const KeyPlace &place, const QList<Scope> &extraScopes)
{
    if (m_session == nullptr)
        return;
    const Result<ServiceDescriptionPtr> service = m_session->descriptionOf(connection);
    if (!service)
        return;
    CreateKeyContext context;
    context.connection = connection;
    context.service = *service;
    context.workspaceId = place.workspaceId;
    context.projectId = place.projectId;
    context.extraScopes = extraScopes;
    for (const Workspace &each : std::as_const(m_content.inventory.workspaces)) {
        if (each.connectionId == connection.id)
            context.workspaces.append(each);
    }
    for (const Project &each : std::as_const(m_content.inventory.projects)) {
        if (each.connectionId == connection.id)
            context.projects.append(each);
    }
    for (const Key &each : std::as_const(m_content.inventory.keys)) {
        if (each.connectionId == connection.id)
            context.existingNames.append(each.name);
    }
    const auto action = [session = m_session, id = connection.id](const KeyDraft &draft) {
        return session->keyOperations().create(id, draft);
    };
    auto *dialog = new CreateKeyDialog(context, m_session->clock(), action, &m_window);
    connect(dialog, &CreateKeyDialog::created, this, [this, connection](const CreatedKey &created) {
        reveal(connection, created);
        Q_EMIT keysChanged(connection.id);
    });
    show(dialog);
}

void KeyActions::rotate(const Key &key)
{
    const Connection *found = connectionOf(key.connectionId);
    if (m_session == nullptr || found == nullptr)
        return;
    const Connection connection = *found;
    const Result<ServiceDescriptionPtr> service = m_session->descriptionOf(connection);
    if (!service)
        return;
    const QString unavailable = m_content.abilities.value(connection.id).cannotRotate;
    const auto action = [session = m_session](const Key &which) {
        return session->keyOperations().rotate(which.connectionId, which.id);
    };
    auto *dialog =
        new RotateDialog({connection, *service, key, unavailable}, m_session->clock(), action, &m_window);
    connect(dialog, &RotateDialog::rotated, this, [this, connection](const RotatedKey &rotated) {
        reveal(connection, rotated.created);
        Q_EMIT keysChanged(connection.id);
    });
    show(dialog);
}

void KeyActions::revoke(const QList<Key> &keys)
{
    if (m_session == nullptr)
        return;
    QList<RevokeItem> items;
    for (const Key &key : keys) {
        const Connection *connection = connectionOf(key.connectionId);
        const bool over = key.status == KeyStatus::Revoked || key.status == KeyStatus::Archived;
        if (connection == nullptr || over)
            continue;
        const Result<ServiceDescriptionPtr> service = m_session->descriptionOf(*connection);
        items.append({key, connection->name, service ? (*service)->name : connection->serviceId,
                      service ? (*service)->revokeNote : QString()});
    }
    if (items.isEmpty())
        return;
    const auto action = [session = m_session](const Key &key) {
        return session->keyOperations().revoke(key.connectionId, key.id);
    };
    auto *dialog = new RevokeDialog(items, m_session->clock(), action, &m_window);
    connect(dialog, &RevokeDialog::revoked, this, [this](const QList<Key> &revoked) {
        QSet<QString> connections;
        for (const Key &key : revoked)
            connections.insert(key.connectionId);
        for (const QString &id : std::as_const(connections))
            Q_EMIT keysChanged(id);
    });
    show(dialog);
}

void KeyActions::reveal(const Connection &connection, const CreatedKey &created)
{
    if (m_session == nullptr || created.secret.isEmpty())
        return;
    const Result<ServiceDescriptionPtr> service = m_session->descriptionOf(connection);
    if (!service)
        return;
    show(new RevealDialog(revealContent(**service, connection, created.key), created.secret, m_clipboard, &m_window));
}

} // namespace claviger
