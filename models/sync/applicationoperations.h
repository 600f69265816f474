// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/serviceclient.h"

#include <QFuture>
#include <QObject>

namespace claviger {

class Session;

/// What a rotation produced.
struct RotatedApplication
{
    Application before;
    CreatedApplication created;
    QStringList oldSecretIds; ///< still work until they are removed; empty: the old secret is dead already
};

/// The writes to machine-to-machine applications, journaled like those to keys. Lives on the main thread.
class ApplicationOperations : public QObject
{
    Q_OBJECT
public:
    explicit ApplicationOperations(Session &session);

    QFuture<Result<CreatedApplication>> create(const QString &connectionId, const ApplicationDraft &draft);
    QFuture<Result<RotatedApplication>> rotate(const QString &connectionId, const QString &applicationId);
    /// Safe to repeat. Refused for the only client secret that there is.
    QFuture<Done> removeSecret(const QString &connectionId, const QString &applicationId,
                               const QString &secretId);
    /// Somebody holds the client secret that this operation made.
    QFuture<Done> confirmHandover(qint64 operationId);
    /// Safe to repeat as long as the vault knows the application.
    QFuture<Done> remove(const QString &connectionId, const QString &applicationId);

private:
    Session &m_session;
};

} // namespace claviger
