// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/servicewrite.h"

#include <QPromise>

namespace claviger {

/// Revokes one key and ends the cut-over that waited for it.
class KeyRevocation final : public ServiceWrite
{
    Q_OBJECT
public:
    KeyRevocation(Session &session, const QString &connectionId, const QString &keyId, const QString &reason);
    ~KeyRevocation() override;

    [[nodiscard]] QFuture<Done> future() const { return m_promise.future(); }

private:
    void prepare() override;
    void send() override;
    void deliver(const Error &error) override;
    void record();

    Key m_key;
    QPromise<Done> m_promise;
};

} // namespace claviger
