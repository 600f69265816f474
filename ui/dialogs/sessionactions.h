// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/keyoperations.h"
#include "models/sync/session.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/createkeydialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"

namespace claviger {

// What the dialogs do, done by a session. The session must outlive the dialogs: close them before it is
// locked. Inline, so that only who uses them needs the sync room at link time.

[[nodiscard]] inline ConnectActions connectActions(Session &session)
{
    return {[&session](const Connection &connection, const Secret &credential) {
                return session.verify(connection, credential);
            },
            [&session](const Connection &connection, const Secret &credential) {
                return session.addConnection(connection, credential);
            },
            &ServiceClient::usable};
}

[[nodiscard]] inline CreateKeyDialog::Action createAction(Session &session, const QString &connectionId)
{
    return [&session, connectionId](const KeyDraft &draft) {
        return session.keyOperations().create(connectionId, draft);
    };
}

[[nodiscard]] inline RevokeDialog::Action revokeAction(Session &session)
{
    return [&session](const Key &key, const QString &reason) {
        return session.keyOperations().revoke(key.connectionId, key.id, reason);
    };
}

[[nodiscard]] inline RotateDialog::Action rotateAction(Session &session)
{
    return [&session](const Key &key) { return session.keyOperations().rotate(key.connectionId, key.id); };
}

} // namespace claviger
