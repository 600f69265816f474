// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/keyoperations.h"
#include "models/sync/servicewrite.h"

#include <QPromise>

namespace claviger {

/// Rotates one key as its service's description says: in one call, or composed, in which case the old
/// key lives on in a pending cut-over until it is revoked.
class KeyRotation final : public ServiceWrite
{
    Q_OBJECT
public:
    KeyRotation(Session &session, const QString &connectionId, const QString &keyId);
    ~KeyRotation() override;

    [[nodiscard]] QFuture<Result<RotatedKey>> future() const { return m_promise.future(); }

private:
    void prepare() override;
    void send() override;
    void deliver(const Error &error) override;
    void prepareFor(const Key &key);
    [[nodiscard]] bool isComposed() const;
    void record(const CreatedKey &created);

    Key m_key;
    KeyDraft m_draft;
    QPromise<Result<RotatedKey>> m_promise;
};

} // namespace claviger
