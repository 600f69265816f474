// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/applicationwrite.h"

#include <QPromise>

namespace claviger {

/// Deletes one application and with it every operation that was still open on it.
class ApplicationDeletion final : public ApplicationWrite
{
    Q_OBJECT
public:
    ApplicationDeletion(Session &session, const QString &connectionId, const QString &applicationId);
    ~ApplicationDeletion() override;

    [[nodiscard]] QFuture<Done> future() const { return m_promise.future(); }

private:
    [[nodiscard]] QString neededOperation() const override;
    void send() override;
    void deliver(const Error &error) override;
    void record();

    QPromise<Done> m_promise;
};

} // namespace claviger
