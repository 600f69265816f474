// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keyactions.h"

#include "models/domain/whendone.h"
#include "models/sync/keyoperations.h"
#include "models/sync/manualinventory.h"
#include "models/sync/session.h"
#include "models/vault/owntemplaterepository.h"
#include "models/vault/scoperepository.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formtarget.h"
#include "ui/control/secretacts.h"
#include "ui/control/templatememory.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/jobkeydialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/rotateseveraldialog.h"

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView connectKind("connect");
constexpr QLatin1StringView createKind("create");
constexpr QLatin1StringView jobKind("job");
constexpr QLatin1StringView rotateKind("rotate");
constexpr QLatin1StringView revokeKind("revoke");

constexpr qsizetype mostAddresses = 8;

/// Where the keys of a connection come from: its own credential, as a rule this computer, among them.
QList<SeenAddress> seenAddresses(const QList<Key> &keys, const QString &connectionId)
{
    QList<SeenAddress> seen;
    for (const Key &key : keys) {
        if (key.connectionId == connectionId && !key.lastUsedIp.isEmpty() && key.lastUsed.isInstant())
            seen.append({key.lastUsedIp, key.name, key.lastUsed.time()});
    }
    std::ranges::sort(seen, std::greater(), &SeenAddress::when);
    QList<SeenAddress> each;
    for (const SeenAddress &address : std::as_const(seen)) {
        const bool isNew = std::ranges::find(each, address.address, &SeenAddress::address) == each.end();
        if (isNew && each.size() < mostAddresses)
            each.append(address);
    }
    return each;
}

} // namespace

KeyActions::KeyActions(DialogHost &dialogs, SecretClipboard &clipboard, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_clipboard(clipboard)
{
}

void KeyActions::setSession(Session *session)
{
    m_session = session;
    m_lastUses.reset();
    if (session == nullptr)
        m_content = {};
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

bool KeyActions::reopen(const OpenForm &form)
{
    if (form.kind == connectKind)
        connectService();
    else if (form.kind == createKind)
        create(placeIn(form.target));
    else if (form.kind == jobKind)
        create(placeIn(form.target), Purpose::Job);
    else if (form.kind == rotateKind)
        rotate(keysIn(form.target, m_content.inventory.keys));
    else if (form.kind == revokeKind)
        revoke(keysIn(form.target, m_content.inventory.keys));
    else
        return false;
    return true;
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
    auto *dialog = new ConnectDialog(m_session->catalogue().all(), names, actions, m_dialogs.window());
    connect(dialog, &ConnectDialog::connected, this, [this](const Connection &connection) {
        if (connection.trust != Connection::Trust::Manual)
            Q_EMIT connected(connection.id);
    });
    m_dialogs.show(dialog, {connectKind, {}, {}});
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

void KeyActions::create(const KeyPlace &place, Purpose purpose)
{
    const Connection *found = connectionOf(connectionForCreate(place));
    if (m_session == nullptr || found == nullptr)
        return;
    const auto offered = [id = found->id, service = found->serviceId](Database &database) -> Result<Offered> {
        return Offered{ScopeRepository(database).ofConnection(id).value_or(QList<Scope>()),
                       OwnTemplateRepository(database).ofService(service).value_or(QList<OwnTemplate>())};
    };
    whenDone(m_session->vault().run(offered), this,
             [this, connection = *found, place, purpose](const Result<Offered> &read) {
                 openCreate(connection, place, read.value_or(Offered()), purpose);
             });
}

CreateKeyContext KeyActions::contextFor(const Connection &connection, const KeyPlace &place,
                                        const Offered &offered) const
{
    CreateKeyContext context;
    context.connection = connection;
    context.service = m_content.services.value(connection.id);
    context.workspaceId = place.workspaceId;
    context.projectId = place.projectId;
    context.extraScopes = offered.scopes;
    context.ownTemplates = offered.templates;
    context.seenAddresses = seenAddresses(m_content.inventory.keys, connection.id);
    for (const Workspace &each : m_content.inventory.workspaces) {
        if (each.connectionId == connection.id)
            context.workspaces.append(each);
    }
    for (const Project &each : m_content.inventory.projects) {
        if (each.connectionId == connection.id)
            context.projects.append(each);
    }
    for (const Key &each : m_content.inventory.keys) {
        if (each.connectionId != connection.id)
            continue;
        context.existingNames.append(each.name);
        context.keysNow[each.workspaceId] += isUsable(statusAt(each, m_session->clock().now())) ? 1 : 0;
    }
    return context;
}

void KeyActions::openCreate(const Connection &connection, const KeyPlace &place, const Offered &offered,
                            Purpose purpose)
{
    KeyPlace at = place;
    at.connectionId = connection.id;
    const CreateKeyContext context = contextFor(connection, at, offered);
    if (m_session == nullptr || !context.service)
        return;
    const auto action = [session = m_session, id = connection.id](const KeyDraft &draft) {
        return session->keyOperations().create(id, draft);
    };
    CreateKeyDialog *dialog = nullptr;
    if (purpose == Purpose::Job) {
        auto *job = new JobKeyDialog(context, m_session->clock(), action, m_dialogs.window());
        connect(job, &CreateKeyDialog::created, this, [this, job](const CreatedKey &created) {
            if (m_session != nullptr)
                m_session->annotate(job->annotationFor(created.key));
        });
        dialog = job;
    } else {
        dialog = new CreateKeyDialog(context, m_session->clock(), action, m_dialogs.window());
    }
    new TemplateMemory(*dialog, *m_session, connection.serviceId);
    connect(dialog, &CreateKeyDialog::created, this, [this, connection, dialog](const CreatedKey &created) {
        const IntegrationDescription *product = dialog->integration();
        reveal(connection, created, product ? std::optional(*product) : std::nullopt);
        Q_EMIT keysChanged(connection.id);
    });
    m_dialogs.show(dialog, {purpose == Purpose::Job ? jobKind : createKind, targetOf(at), {}});
}

void KeyActions::rotate(const QList<Key> &keys)
{
    if (m_session == nullptr || keys.isEmpty())
        return;
    if (keys.size() == 1)
        rotateOne(keys.constFirst());
    else
        rotateSeveral(keys);
}

void KeyActions::rotateOne(const Key &key)
{
    const Connection *found = connectionOf(key.connectionId);
    const ServiceDescriptionPtr service = m_content.services.value(key.connectionId);
    if (found == nullptr || !service)
        return;
    const Connection connection = *found;
    const QString unavailable = m_content.abilities.value(connection.id).cannotRotate;
    auto *dialog = new RotateDialog({connection, service, key, unavailable}, m_session->clock(),
                                    rotateAction(), m_dialogs.window());
    connect(dialog, &RotateDialog::rotated, this, [this, connection, dialog](const RotatedKey &rotated) {
        const QDialog *revealing = reveal(connection, rotated.created);
        applyGrace(dialog->grace(), rotated, revealing);
        Q_EMIT keysChanged(connection.id);
    });
    m_dialogs.show(dialog, {rotateKind, targetOf(QList<Key>{key}), {}});
}

void KeyActions::applyGrace(RotationGrace grace, const RotatedKey &rotated, const QDialog *revealing)
{
    if (!rotated.cuttingOver || m_session == nullptr)
        return;
    const Key &oldKey = rotated.oldKey;
    if (const auto wait = reminderAfter(grace)) {
        Annotation note;
        note.connectionId = oldKey.connectionId;
        note.keyId = oldKey.id;
        for (const Annotation &known : std::as_const(m_content.inventory.annotations)) {
            if (known.connectionId == oldKey.connectionId && known.keyId == oldKey.id)
                note = known;
        }
        note.remind = m_session->clock().now().addSecs(std::chrono::seconds(*wait).count());
        m_session->annotate(note);
    } else if (grace == RotationGrace::None && revealing != nullptr) {
        connect(revealing, &QDialog::accepted, this, [this, oldKey] { revokeAtOnce(oldKey); });
    }
}

void KeyActions::revokeAtOnce(const Key &oldKey)
{
    if (m_session == nullptr)
        return;
    const auto revoked = m_session->keyOperations().revoke(oldKey.connectionId, oldKey.id,
                                                           tr("no time for both keys was wanted"));
    whenDone(revoked, this, [this, oldKey](const Done &done) {
        if (done)
            Q_EMIT keysChanged(oldKey.connectionId);
        else
            revoke({oldKey}); // the dialog says how it stands, and tries again
    });
}

std::function<QFuture<Result<RotatedKey>>(const Key &)> KeyActions::rotateAction() const
{
    return [session = m_session](const Key &key) {
        return session->keyOperations().rotate(key.connectionId, key.id);
    };
}

QString KeyActions::whyNotRotate(const KeyRow &row) const
{
    if (row.key.origin == KeyOrigin::Manual)
        return tr("kept by hand");
    if (row.key.status == KeyStatus::Revoked || row.key.status == KeyStatus::Archived)
        return tr("revoked already");
    if (row.cuttingOver)
        return tr("has a replacement already");
    return m_content.abilities.value(row.key.connectionId).cannotRotate;
}

void KeyActions::rotateSeveral(const QList<Key> &keys)
{
    QHash<KeyIdentity, KeyRow> rows;
    for (const KeyRow &row : rowsOf(m_content.inventory))
        rows.insert({row.key.connectionId, row.key.id}, row);
    QList<RotateItem> items;
    for (const Key &key : keys) {
        const auto row = rows.constFind({key.connectionId, key.id});
        const ServiceDescriptionPtr service = m_content.services.value(key.connectionId);
        if (row != rows.cend())
            items.append({key, row->connection, row->service, whyNotRotate(*row),
                          service && service->rotation == RotationKind::SameId});
    }
    auto *dialog = new RotateSeveralDialog(items, m_session->clock(), rotateAction(), m_dialogs.window());
    connect(dialog, &RotateSeveralDialog::rotated, this, [this, dialog](const RotatedKey &rotated) {
        const Connection *connection = connectionOf(rotated.oldKey.connectionId);
        QDialog *revealing = connection ? reveal(*connection, rotated.created) : nullptr;
        if (revealing != nullptr)
            connect(revealing, &QDialog::finished, dialog, [dialog](int result) {
                result == QDialog::Accepted ? dialog->proceed() : dialog->halt();
            });
        else
            dialog->proceed();
        Q_EMIT keysChanged(rotated.oldKey.connectionId);
    });
    m_dialogs.show(dialog, {rotateKind, targetOf(keys), {}});
}

Moment KeyActions::lastSeen(const Key &key) const
{
    if (!m_lastUses)
        return {};
    const QDateTime seen = m_lastUses->value({key.connectionId, key.id});
    return seen.isValid() ? Moment::at(seen) : Moment::never();
}

QString KeyActions::revokeNoteOf(const Key &key) const
{
    const ServiceDescriptionPtr service = m_content.services.value(key.connectionId);
    if (key.origin == KeyOrigin::Manual)
        return tr("Kept by hand: revoke it on the service's own page first. Here only the record is marked.");
    return service ? service->revokeNote : QString();
}

void KeyActions::revoke(const QList<Key> &keys)
{
    if (m_session == nullptr)
        return;
    const QHash<KeyIdentity, CutOver> cutOvers = cutOversOf(m_content.inventory);
    QList<RevokeItem> items;
    for (const Key &key : keys) {
        const Connection *connection = connectionOf(key.connectionId);
        const bool over = key.status == KeyStatus::Revoked || key.status == KeyStatus::Archived;
        if (connection == nullptr || over)
            continue;
        const auto cutOver = cutOvers.constFind({key.connectionId, key.id});
        const bool stillUsed = cutOver != cutOvers.cend() && cutOver->stage == CutOver::Stage::StillUsed;
        items.append({key, connection->name, m_content.abilities.value(connection->id).serviceName,
                      revokeNoteOf(key), stillUsed, lastSeen(key)});
    }
    if (items.isEmpty())
        return;
    const auto action = [session = m_session](const Key &key, const QString &reason) {
        return key.origin == KeyOrigin::Manual
                   ? session->manualInventory().markRevoked(key.connectionId, key.id)
                   : session->keyOperations().revoke(key.connectionId, key.id, reason);
    };
    auto *dialog = new RevokeDialog(items, m_session->clock(), action, m_dialogs.window());
    dialog->setPause(m_revokePause);
    connect(dialog, &RevokeDialog::revoked, this, [this](const QList<Key> &revoked) {
        QSet<QString> connections;
        for (const Key &key : revoked)
            connections.insert(key.connectionId);
        for (const QString &id : std::as_const(connections))
            Q_EMIT keysChanged(id);
    });
    m_dialogs.show(dialog, {revokeKind, targetOf(keys), {}});
}

QDialog *KeyActions::reveal(const Connection &connection, const CreatedKey &created,
                            const std::optional<IntegrationDescription> &handOver)
{
    const ServiceDescriptionPtr service = m_content.services.value(connection.id);
    if (m_session == nullptr || created.secret.isEmpty() || !service)
        return nullptr;
    RevealContent content = revealContent(*service, connection, created.key);
    content.handOver = handOver;
    auto *dialog = new RevealDialog(content, created.secret, m_clipboard, m_dialogs.window());
    noteSecretActs(*dialog, *m_session, connection.id, RevokePlan::nameOf(created.key));
    connect(dialog, &QDialog::accepted, this, [session = m_session, id = created.operationId] {
        if (session != nullptr && id != 0)
            session->keyOperations().confirmHandover(id);
    });
    m_dialogs.show(dialog);
    return dialog;
}

} // namespace claviger
