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
    const bool areBack = std::exchange(m_kept, Kept::InVault) == Kept::Back;
    const auto kept = session.vault().run([forms = m_dialogs.forms(), areBack](Database &database) -> Done {
        FormRepository repository(database);
        if (areBack)
            return repository.keep(forms);
        // Locked again before the vault gave them back: what is open comes after them.
        const Result<QList<OpenForm>> before = repository.all();
        return before ? repository.keep(*before + forms) : Done(fail(before.error()));
    });
    Q_UNUSED(kept) // the vault does what it was given before it closes
}

void FormKeeper::bringBack(Session &session)
{
    m_kept = Kept::Asked;
    const auto kept = session.vault().run([](Database &database) { return FormRepository(database).all(); });
    whenDone(kept, &session, [this, &session](const Result<QList<OpenForm>> &forms) {
        if (!forms || m_kept != Kept::Asked)
            return; // what cannot be read stays in the vault, and so does what a lock was quicker than
        m_kept = Kept::Back;
        if (forms->isEmpty())
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
