// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/keyflow.h"

#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/flows/sessionview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"

#include <algorithm>

namespace claviger {

KeyFlow::KeyFlow(Session &session, SessionView &view, SecretClipboard &clipboard, MainWindow &window,
                 QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_clipboard(clipboard), m_window(window)
{
    connect(&m_window, &MainWindow::createRequested, this, &KeyFlow::create);
    connect(&m_window, &MainWindow::rotateRequested, this, &KeyFlow::rotate);
    connect(&m_window, &MainWindow::revokeRequested, this, &KeyFlow::revoke);
}

KeyFlow::~KeyFlow()
{
    for (const QPointer<QDialog> &dialog : std::as_const(m_dialogs)) {
        if (auto *reveal = qobject_cast<RevealDialog *>(dialog.data()))
            reveal->forget();
        delete dialog.data();
    }
}

const Connection *KeyFlow::connection(const QString &id) const
{
    const QList<Connection> &all = m_view.content().inventory.connections;
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Connection &c) { return c.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<CreateKeyContext> KeyFlow::contextFor(const KeyPlace &place) const
{
    const Inventory &inventory = m_view.content().inventory;
    const Connection *chosen = connection(place.connectionId);
    // Everywhere: the first connection that takes keys at all.
    for (auto it = inventory.connections.begin(); !chosen && it != inventory.connections.end(); ++it) {
        if (m_view.content().abilities.value(it->id).cannotCreate.isEmpty())
            chosen = &*it;
    }
    if (!chosen)
        return fail(ErrorCode::Unsupported,
                    tr("No connection here can create keys: connect a service with full trust."));
    const Result<ServiceDescriptionPtr> service = m_session.descriptionOf(*chosen);
    if (!service)
        return fail(service.error());
    CreateKeyContext context;
    context.connection = *chosen;
    context.service = *service;
    const auto ofConnection = [chosen](const auto &item) { return item.connectionId == chosen->id; };
    std::copy_if(inventory.workspaces.begin(), inventory.workspaces.end(),
                 std::back_inserter(context.workspaces), ofConnection);
    std::copy_if(inventory.projects.begin(), inventory.projects.end(), std::back_inserter(context.projects),
                 ofConnection);
    for (const Key &key : inventory.keys) {
        if (ofConnection(key))
            context.existingNames << key.name;
    }
    context.workspaceId = place.workspaceId;
    context.projectId = place.projectId;
    return context;
}

void KeyFlow::create(const KeyPlace &place)
{
    const Result<CreateKeyContext> context = contextFor(place);
    if (!context)
        return m_window.statusStrip().setMessage(context.error().message);
    const QString id = context->connection.id;
    auto *dialog = new CreateKeyDialog(
        *context, m_session.clock(),
        [this, id](const KeyDraft &draft) { return m_session.keyOperations().create(id, draft); }, &m_window);
    connect(dialog, &CreateKeyDialog::created, this,
            [this](const CreatedKey &created) { reveal(created.key, created.secret); });
    open(dialog);
}

void KeyFlow::rotate(const Key &key)
{
    const Connection *owner = connection(key.connectionId);
    if (!owner)
        return;
    const Result<ServiceDescriptionPtr> service = m_session.descriptionOf(*owner);
    if (!service)
        return m_window.statusStrip().setMessage(service.error().message);
    RotateContext context{*owner, *service, key, m_view.content().abilities.value(owner->id).cannotRotate};
    auto *dialog = new RotateDialog(
        std::move(context), m_session.clock(),
        [this](const Key &old) { return m_session.keyOperations().rotate(old.connectionId, old.id); },
        &m_window);
    connect(dialog, &RotateDialog::rotated, this,
            [this](const RotatedKey &rotated) { reveal(rotated.created.key, rotated.created.secret); });
    open(dialog);
}

void KeyFlow::revoke(const QList<Key> &keys)
{
    QList<RevokeItem> items;
    for (const Key &key : keys) {
        const Connection *owner = connection(key.connectionId);
        if (!owner)
            continue;
        const auto service = m_session.descriptionOf(*owner);
        items << RevokeItem{key, owner->name, service ? (*service)->name : owner->serviceId,
                            service ? (*service)->revokeNote : QString()};
    }
    if (items.isEmpty())
        return;
    open(new RevokeDialog(
        items, m_session.clock(),
        [this](const Key &key) { return m_session.keyOperations().revoke(key.connectionId, key.id); },
        &m_window));
}

void KeyFlow::reveal(const Key &key, const Secret &secret)
{
    const Connection *owner = connection(key.connectionId);
    const auto service = owner ? m_session.descriptionOf(*owner)
                               : Result<ServiceDescriptionPtr>(fail(ErrorCode::NotFound, {}));
    RevealContent content;
    content.key = key;
    if (service)
        content = revealContent(**service, *owner, key);
    open(new RevealDialog(std::move(content), secret, m_clipboard, &m_window));
}

void KeyFlow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialogs.removeAll(nullptr);
    m_dialogs << dialog;
    dialog->open();
}

} // namespace claviger
