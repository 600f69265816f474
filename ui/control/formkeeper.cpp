// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/formkeeper.h"

#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/vault/formrepository.h"
#include "ui/control/dialoghost.h"

#include <utility>

namespace claviger {

FormKeeper::FormKeeper(DialogHost &dialogs, QObject *parent) : QObject(parent), m_dialogs(dialogs) {}

void FormKeeper::keep(Session &session)
{
    if (std::exchange(m_waiting, false))
        return; // locked again before the vault gave them back: they are still in it
    const auto kept = session.vault().run(
        [forms = m_dialogs.forms()](Database &database) { return FormRepository(database).keep(forms); });
    Q_UNUSED(kept) // the vault does what it was given before it closes
}

void FormKeeper::bringBack(Session &session)
{
    m_waiting = true;
    const auto kept = session.vault().run([](Database &database) { return FormRepository(database).all(); });
    whenDone(kept, &session, [this, &session](const Result<QList<OpenForm>> &forms) {
        m_waiting = false;
        if (!forms || forms->isEmpty())
            return;
        m_dialogs.expect(*forms);
        const auto emptied =
            session.vault().run([](Database &database) { return FormRepository(database).keep({}); });
        Q_UNUSED(emptied)
        for (const OpenForm &form : *forms)
            Q_EMIT wanted(form);
    });
}

} // namespace claviger
