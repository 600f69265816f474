// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/servicecatalogue.h"
#include "ui/dialogs/connectform.h"
#include "ui/dialogs/createkeyform.h"
#include "ui/dialogs/revokeplan.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace claviger::fixtures {

/// A clock that stands at 2026-11-21 01:00 UTC.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Scopes with risks, lifetimes with a maximum, an allowlist; keys by an unpublished API.
[[nodiscard]] ServiceDescriptionPtr entergram();
/// Workspace and project level, templates, no lifetime.
[[nodiscard]] ServiceDescriptionPtr appgram();
/// Documented key API, free-text scopes, keys that may never expire.
[[nodiscard]] ServiceDescriptionPtr entri();
/// No scopes, no lifetime, no allowlist, two principals; keys only on the vendor's page.
[[nodiscard]] ServiceDescriptionPtr endgame();
[[nodiscard]] QList<ServiceDescriptionPtr> allServices();

[[nodiscard]] Connection connectionTo(const ServiceDescriptionPtr &service);
[[nodiscard]] CreateKeyContext contextFor(const ServiceDescriptionPtr &service);
[[nodiscard]] Key key(const QString &id, const QString &name, int usedMinutesAgo);
[[nodiscard]] RevokeItem revokeItem(const Key &key);

/// The rule of the program in short: by HTTP, published or switched on, and no write when read-only.
[[nodiscard]] Done usable(const ServiceDescription &service, const Connection &connection,
                          const QString &operation);

template <typename T> QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A future that the test ends when it likes.
template <typename T> class Pending
{
public:
    QFuture<T> start()
    {
        m_promise = std::make_shared<QPromise<T>>();
        m_promise->start();
        return m_promise->future();
    }
    void finish(T value)
    {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }
    void finishEmpty() { m_promise->finish(); }
    [[nodiscard]] bool isCanceled() const { return m_promise->isCanceled(); }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

} // namespace claviger::fixtures
