// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/services/serviceclient.h"

#include <QFuture>
#include <QObject>

namespace claviger {

class Session;

/// What a rotation produced. The old key of a composed rotation still works until finishRotation().
struct RotatedKey
{
    Key oldKey;
    CreatedKey created;
    bool cuttingOver = false; ///< the old key still has to be revoked
};

/// The writes: each is journaled as an Operation before it is sent and brought to an end state after.
/// Lives on the main thread.
class KeyOperations : public QObject
{
    Q_OBJECT
public:
    explicit KeyOperations(Session &session);

    QFuture<Result<CreatedKey>> create(const QString &connectionId, const KeyDraft &draft);
    /// Safe to repeat. Also ends a cut-over in which the key is the old one.
    /// \a reason is kept with the cut-over: why the old key goes although something still uses it.
    QFuture<Done> revoke(const QString &connectionId, const QString &keyId, const QString &reason = {});
    QFuture<Result<RotatedKey>> rotate(const QString &connectionId, const QString &keyId);
    /// Somebody holds the secret that this operation made. Until this is said, a restart finds a key
    /// whose secret nobody has.
    QFuture<Done> confirmHandover(qint64 operationId);

private:
    Session &m_session;
};

} // namespace claviger
