// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/applicationwrite.h"

#include <QPromise>

namespace claviger {

/// Ends one client secret of an application that has several, and the cut-over that waited for it.
class ClientSecretRemoval final : public ApplicationWrite
{
    Q_OBJECT
public:
    ClientSecretRemoval(Session &session, const QString &connectionId, const QString &applicationId,
                        const QString &secretId);
    ~ClientSecretRemoval() override;

    [[nodiscard]] QFuture<Done> future() const { return m_promise.future(); }

private:
    [[nodiscard]] QString neededOperation() const override;
    [[nodiscard]] Done check() override;
    void send() override;
    void deliver(const Error &error) override;
    void record();

    QPromise<Done> m_promise;
};

} // namespace claviger
