// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/templatememory.h"

#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/vault/owntemplaterepository.h"
#include "ui/dialogs/createkeydialog.h"

namespace claviger {

TemplateMemory::TemplateMemory(CreateKeyDialog &dialog, Session &session, const QString &serviceId)
    : QObject(&dialog), m_dialog(dialog), m_session(&session), m_serviceId(serviceId)
{
    connect(&dialog, &CreateKeyDialog::templateSaved, this, &TemplateMemory::save);
    connect(&dialog, &CreateKeyDialog::templateRemoved, this, &TemplateMemory::remove);
}

void TemplateMemory::save(const OwnTemplate &own)
{
    change([own](OwnTemplateRepository &repository) { return repository.save(own); }, own.name);
}

void TemplateMemory::remove(const QString &name)
{
    change(
        [id = m_serviceId, name](OwnTemplateRepository &repository) { return repository.remove(id, name); },
        {});
}

template <typename Work> void TemplateMemory::change(Work work, const QString &chosen)
{
    if (m_session == nullptr)
        return;
    const auto changed = [work = std::move(work), id = m_serviceId](Database &database) {
        OwnTemplateRepository repository(database);
        return work(repository).and_then([&] { return repository.ofService(id); });
    };
    whenDone(m_session->vault().run(changed), this, [this, chosen](const Result<QList<OwnTemplate>> &kept) {
        if (kept)
            m_dialog.setOwnTemplates(*kept, chosen);
        else
            m_dialog.showError(kept.error());
    });
}

} // namespace claviger
