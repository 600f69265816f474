// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/leakrunbook.h"

#include "models/domain/keydraft.h"
#include "models/sync/keyoperations.h"
#include "models/sync/manualinventory.h"
#include "models/sync/session.h"
#include "ui/control/dialoghost.h"
#include "ui/control/keyactions.h"

#include <QtConcurrent>

namespace claviger {

namespace {
constexpr QLatin1StringView leakKind("leak");
}

LeakRunbook::LeakRunbook(DialogHost &dialogs, KeyActions &keys, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_keys(keys)
{
}

void LeakRunbook::setSession(Session *session)
{
    m_session = session;
    if (session == nullptr)
        m_content = {};
}

void LeakRunbook::setContent(const PageContent &content)
{
    m_content = content;
    if (m_dialog != nullptr)
        m_dialog->setKeys(content.inventory.keys);
}

QHash<QString, LeakPlace> LeakRunbook::places() const
{
    QHash<QString, LeakPlace> places;
    for (const Connection &connection : m_content.inventory.connections) {
        const ConnectionAbilities abilities = m_content.abilities.value(connection.id);
        places.insert(connection.id, {connection.name, abilities.serviceName, abilities.cannotRevoke,
                                      abilities.cannotCreate});
    }
    return places;
}

LeakActions LeakRunbook::actions() const
{
    LeakActions actions;
    actions.find = [this](const Secret &text) {
        return QtConcurrent::run(
            [text, keys = m_content.inventory.keys, services = m_content.services]() -> Result<LeakFinding> {
                return findLeaked(text, keys, services);
            });
    };
    actions.revoke = [session = m_session](const Key &key) {
        return key.origin == KeyOrigin::Manual
                   ? session->manualInventory().markRevoked(key.connectionId, key.id)
                   : session->keyOperations().revoke(key.connectionId, key.id, LeakDialog::tr("leaked"));
    };
    actions.replace = [session = m_session](const Key &key) {
        return session->keyOperations().create(key.connectionId, cloneOf(key));
    };
    actions.probe = [this](const Key &key, const Secret &secret) {
        const Connection *connection = m_keys.connectionOf(key.connectionId);
        return m_session->inspectKey(connection ? *connection : Connection(), secret);
    };
    return actions;
}

void LeakRunbook::open()
{
    if (m_session == nullptr)
        return;
    m_dialog = new LeakDialog(places(), m_session->clock(), actions(), m_dialogs.window());
    connect(m_dialog, &LeakDialog::revoked, this, [this](const Key &key) { Q_EMIT ended(key.connectionId); });
    connect(m_dialog, &LeakDialog::replaced, this, [this](const CreatedKey &created) {
        if (const Connection *connection = m_keys.connectionOf(created.key.connectionId))
            m_keys.reveal(*connection, created);
    });
    m_dialogs.show(m_dialog, {leakKind, {}, {}});
}

bool LeakRunbook::reopen(const OpenForm &form)
{
    if (form.kind != leakKind)
        return false;
    open();
    return true;
}

} // namespace claviger
