// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/servicewrite.h"

#include <QPromise>

namespace claviger {

/// Creates one key: the draft is completed by the description's rules, sent and recorded.
class KeyCreation final : public ServiceWrite
{
    Q_OBJECT
public:
    KeyCreation(Session &session, const QString &connectionId, const KeyDraft &draft);
    ~KeyCreation() override;

    [[nodiscard]] QFuture<Result<CreatedKey>> future() const { return m_promise.future(); }

private:
    void prepare() override;
    void send() override;
    void deliver(const Error &error) override;
    void record(const CreatedKey &created);

    KeyDraft m_draft;
    QPromise<Result<CreatedKey>> m_promise;
};

} // namespace claviger
