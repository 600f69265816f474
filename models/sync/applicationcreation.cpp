// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationcreation.h"

#include "models/domain/whendone.h"
#include "models/sync/applicationjournal.h"
#include "models/sync/applicationrules.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

ApplicationCreation::ApplicationCreation(Session &session, const QString &connectionId,
                                         const ApplicationDraft &draft)
    : ServiceWrite(session, connectionId, Operation::Kind::CreateApplication), m_draft(draft)
{
    m_promise.start();
}

ApplicationCreation::~ApplicationCreation()
{
    m_promise.finish();
}

void ApplicationCreation::prepare()
{
    const Result<ApplicationDraft> draft = applicationrules::complete(m_client->description(), m_draft);
    if (!draft)
        return refuse(draft.error());
    m_draft = *draft;
    m_operation.workspaceId = m_draft.workspaceId;
    m_operation.keyName = m_draft.name;
    m_operation.request = toJson(m_draft);
    proceed(u"applications.create"_s, {});
}

void ApplicationCreation::send()
{
    whenDone(m_client->createApplication(m_draft), this, [this](const Result<CreatedApplication> &created) {
        if (created)
            record(*created);
        else
            failed(created.error());
    });
}

void ApplicationCreation::record(const CreatedApplication &created)
{
    m_operation.keyId = created.application.id;
    const auto recorded = m_session.vault().run(
        [created, operation = m_operation, now = m_session.clock().now()](Database &database) {
            return journal::recordApplication(database, created.application, created.kept, operation,
                                              Operation::State::Confirmed, now);
        });
    whenDone(recorded, this, [this, created = created](const Done &done) mutable {
        // Even if the vault could not take it down, the person must get the secret that exists now.
        if (!done)
            qWarning("A new application could not be recorded: %ls", qUtf16Printable(done.error().message));
        created.operationId = m_operation.id;
        m_promise.addResult(Result<CreatedApplication>(created));
        Q_EMIT m_session.dataChanged(m_connectionId);
        Q_EMIT m_session.operationsChanged();
        deleteLater();
    });
}

void ApplicationCreation::deliver(const Error &error)
{
    m_promise.addResult(Result<CreatedApplication>(fail(error)));
}

} // namespace claviger
