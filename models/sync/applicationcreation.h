// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/servicewrite.h"

#include <QPromise>

namespace claviger {

/// Creates one application: the draft is checked by the description's rules, sent and recorded.
class ApplicationCreation final : public ServiceWrite
{
    Q_OBJECT
public:
    ApplicationCreation(Session &session, const QString &connectionId, const ApplicationDraft &draft);
    ~ApplicationCreation() override;

    [[nodiscard]] QFuture<Result<CreatedApplication>> future() const { return m_promise.future(); }

private:
    void prepare() override;
    void send() override;
    void deliver(const Error &error) override;
    void record(const CreatedApplication &created);

    ApplicationDraft m_draft;
    QPromise<Result<CreatedApplication>> m_promise;
};

} // namespace claviger
