// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/servicewrite.h"

#include "models/domain/whendone.h"
#include "models/sync/journal.h"
#include "models/sync/session.h"

namespace claviger {

ServiceWrite::ServiceWrite(Session &session, const QString &connectionId, Operation::Kind kind)
    : QObject(&session), m_session(session), m_connectionId(connectionId)
{
    m_operation.connectionId = connectionId;
    m_operation.kind = kind;
}

void ServiceWrite::start()
{
    whenDone(m_session.clientFor(m_connectionId), this,
             [this](const Result<std::shared_ptr<ServiceClient>> &client) {
                 if (!client)
                     return refuse(client.error());
                 m_client = *client;
                 prepare();
             });
}

void ServiceWrite::proceed(const QString &operation, const QJsonObject &extra)
{
    if (const Done offered = m_client->offers(operation, extra); !offered)
        return refuse(offered.error());
    journalAndSend();
}

void ServiceWrite::journalAndSend()
{
    const QDateTime now = m_session.clock().now();
    const auto journaled =
        m_session.vault().run([operation = m_operation, now](Database &database) -> Result<Operation> {
            Result<Operation> opened = journal::open(database, operation, now);
            if (!opened)
                return opened;
            if (Done sent = journal::move(database, *opened, Operation::State::Sent, now); !sent)
                return fail(sent.error());
            return opened;
        });
    whenDone(journaled, this, [this](const Result<Operation> &operation) {
        if (!operation)
            return refuse(operation.error());
        m_operation = *operation;
        Q_EMIT m_session.operationsChanged();
        send();
    });
}

void ServiceWrite::refuse(const Error &error)
{
    deliver(error);
    deleteLater();
}

void ServiceWrite::failed(const Error &error)
{
    m_session.explain(m_connectionId, m_operation.workspaceId, error, this,
                      [this](const Error &explained) { recordFailure(explained); });
}

void ServiceWrite::recordFailure(const Error &error)
{
    m_operation.error = error.message;
    m_operation.requestId = error.requestId;
    const auto journaled = m_session.vault().run(
        [operation = m_operation, error, now = m_session.clock().now()](Database &database) {
            return journal::move(database, operation, journal::stateAfter(error), now);
        });
    whenDone(journaled, this, [this, error](const Done &) {
        Q_EMIT m_session.operationsChanged();
        refuse(error);
    });
}

} // namespace claviger
