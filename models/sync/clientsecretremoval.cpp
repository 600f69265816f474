// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/clientsecretremoval.h"

#include "models/domain/whendone.h"
#include "models/services/clientsecret.h"
#include "models/sync/applicationjournal.h"
#include "models/sync/session.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Application without(Application application, const QString &secretId)
{
    QJsonArray left;
    for (const QJsonValue &secret : std::as_const(application.secrets)) {
        Application one;
        one.secrets = QJsonArray({secret});
        if (!clientSecretIds(one).contains(secretId))
            left.append(secret);
    }
    application.secrets = left;
    return application;
}

} // namespace

ClientSecretRemoval::ClientSecretRemoval(Session &session, const QString &connectionId,
                                         const QString &applicationId, const QString &secretId)
    : ApplicationWrite(session, connectionId, applicationId, Operation::Kind::RemoveSecret)
{
    m_operation.newKeyId = secretId;
    m_promise.start();
}

ClientSecretRemoval::~ClientSecretRemoval()
{
    m_promise.finish();
}

QString ClientSecretRemoval::neededOperation() const
{
    return u"applications.remove_secret"_s;
}

Done ClientSecretRemoval::check()
{
    if (clientSecretIds(m_application) == QStringList{m_operation.newKeyId})
        return fail(ErrorCode::Invalid,
                    tr("This is the only client secret of “%1”: rotate it first, or delete the application.")
                        .arg(m_application.name));
    return {};
}

void ClientSecretRemoval::send()
{
    whenDone(m_client->removeApplicationSecret(m_application, m_operation.newKeyId, m_kept), this,
             [this](const Done &removed) {
                 if (removed)
                     record();
                 else
                     failed(removed.error());
             });
}

void ClientSecretRemoval::record()
{
    const auto recorded =
        m_session.vault().run([left = without(m_application, m_operation.newKeyId), operation = m_operation,
                               now = m_session.clock().now()](Database &database) {
            return journal::recordSecretRemoval(database, left, operation, now);
        });
    whenDone(recorded, this, [this](const Done &done) {
        m_promise.addResult(done);
        ended();
    });
}

void ClientSecretRemoval::deliver(const Error &error)
{
    m_promise.addResult(Done(fail(error)));
}

} // namespace claviger
