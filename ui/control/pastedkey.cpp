// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/pastedkey.h"

#include "models/sync/session.h"
#include "ui/control/dialoghost.h"
#include "ui/control/formtarget.h"
#include "ui/dialogs/inspectkeydialog.h"
#include "ui/pages/keycommands.h"

namespace claviger {

PastedKey::PastedKey(DialogHost &dialogs, KeyCommands &commands, QObject *parent)
    : QObject(parent), m_dialogs(dialogs)
{
    connect(&commands, &KeyCommands::inspectRequested, this, &PastedKey::open);
}

namespace {
constexpr QLatin1StringView inspectKind("inspect");
}

void PastedKey::setSession(Session *session)
{
    m_session = session;
    if (session == nullptr)
        m_content = {};
}

void PastedKey::open(const KeyPlace &place)
{
    QList<InspectPlace> places;
    for (const Connection &connection : m_content.inventory.connections) {
        const ServiceDescriptionPtr service = m_content.services.value(connection.id);
        if (!service || connection.trust == Connection::Trust::Manual)
            continue;
        InspectPlace offered{connection, service->name, {}};
        for (const CredentialDescription &credential : service->credentials) {
            if (!credential.prefix.isEmpty())
                offered.prefixes.append(credential.prefix);
        }
        places.append(offered);
    }
    if (m_session == nullptr || places.isEmpty())
        return;
    const auto inspect = [session = m_session](const Connection &connection, const Secret &key) {
        return session->inspectKey(connection, key);
    };
    m_dialogs.show(new InspectKeyDialog(places, place.connectionId, inspect, m_dialogs.window()),
                   {inspectKind, targetOf(place), {}});
}

bool PastedKey::reopen(const OpenForm &form)
{
    if (form.kind != inspectKind)
        return false;
    open(placeIn(form.target));
    return true;
}

} // namespace claviger
