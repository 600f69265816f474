// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/applicationoperations.h"
#include "models/sync/applicationwrite.h"

#include <QPromise>

namespace claviger {

/// Gets a new client secret for one application. Where the old one lives on, the operation stays a pending
/// cut-over until that is removed.
class ApplicationRotation final : public ApplicationWrite
{
    Q_OBJECT
public:
    ApplicationRotation(Session &session, const QString &connectionId, const QString &applicationId);
    ~ApplicationRotation() override;

    [[nodiscard]] QFuture<Result<RotatedApplication>> future() const { return m_promise.future(); }

private:
    [[nodiscard]] QString neededOperation() const override;
    void send() override;
    void deliver(const Error &error) override;
    void record(const CreatedApplication &created);

    QPromise<Result<RotatedApplication>> m_promise;
};

} // namespace claviger
