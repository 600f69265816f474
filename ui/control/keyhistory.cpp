// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/keyhistory.h"

#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/tables/keyhistory.h"
#include "models/vault/changerepository.h"
#include "ui/control/dialoghost.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/pages/keycommands.h"

namespace claviger {

KeyHistory::KeyHistory(DialogHost &dialogs, KeyCommands &commands, QObject *parent)
    : QObject(parent), m_dialogs(dialogs)
{
    connect(&commands, &KeyCommands::historyRequested, this, &KeyHistory::open);
}

void KeyHistory::setSession(Session *session)
{
    m_session = session;
}

void KeyHistory::open(const KeyRow &row)
{
    if (m_session == nullptr)
        return;
    const auto changes = m_session->vault().run([key = row.key](Database &database) {
        return ChangeRepository(database).ofKey(key.connectionId, key.id);
    });
    whenDone(changes, this, [this, key = row.key](const Result<QList<Change>> &seen) {
        if (m_session == nullptr)
            return;
        if (!seen)
            Q_EMIT said(seen.error().message);
        else
            m_dialogs.show(
                new HistoryDialog(RevokePlan::nameOf(key), versionsOf(key, *seen), m_dialogs.window()));
    });
}

} // namespace claviger
