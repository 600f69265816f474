// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationdeletion.h"

#include "models/domain/whendone.h"
#include "models/sync/applicationjournal.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

ApplicationDeletion::ApplicationDeletion(Session &session, const QString &connectionId,
                                         const QString &applicationId)
    : ApplicationWrite(session, connectionId, applicationId, Operation::Kind::DeleteApplication)
{
    m_promise.start();
}

ApplicationDeletion::~ApplicationDeletion()
{
    m_promise.finish();
}

QString ApplicationDeletion::neededOperation() const
{
    return u"applications.delete"_s;
}

void ApplicationDeletion::send()
{
    whenDone(m_client->deleteApplication(m_application, m_kept), this, [this](const Done &deleted) {
        if (deleted)
            record();
        else
            failed(deleted.error());
    });
}

void ApplicationDeletion::record()
{
    const auto recorded = m_session.vault().run([application = m_application, operation = m_operation,
                                                 now = m_session.clock().now()](Database &database) {
        return journal::recordDeletion(database, application, operation, now);
    });
    whenDone(recorded, this, [this](const Done &done) {
        m_promise.addResult(done);
        ended();
    });
}

void ApplicationDeletion::deliver(const Error &error)
{
    m_promise.addResult(Done(fail(error)));
}

} // namespace claviger
