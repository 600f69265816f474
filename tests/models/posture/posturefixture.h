// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/key.h"
#include "models/domain/member.h"
#include "models/domain/operation.h"
#include "models/posture/examination.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "tests/models/audit/store/sampletrail.h"

#include <QTemporaryDir>

#include <memory>

namespace claviger::postureTest {

/// A clock that stands until it is moved.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-06-01T12:00:00Z"), Qt::ISODate);
};

[[nodiscard]] QDateTime at(const QString &iso);

/// A session on a vault of its own with one connection, "Acme", to a service that offers everything.
class PostureFixture
{
public:
    PostureFixture();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] StandingClock &clock() { return m_clock; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// A key of Acme: active, expiring in months, tied to 203.0.113.0/24, without risky scopes, used today.
    [[nodiscard]] Key key(const QString &id) const;
    void save(const Key &key);
    void save(const Member &member);
    void save(const Operation &operation);
    /// \a events get the source "Acme", unless they have one.
    void import(audit::trail::Events events);
    [[nodiscard]] PostureReport examine(const PostureSettings &settings = {},
                                        const std::vector<qint64> &withoutImports = {});
    /// The import that was made last.
    [[nodiscard]] qint64 lastImport();
    /// How the query of the audit language answers.
    [[nodiscard]] audit::Answer ask(const QString &query);

    template <typename T> [[nodiscard]] T run(const QFuture<T> &future)
    {
        return audit::trail::waitFor(future);
    }

private:
    QTemporaryDir m_dir;
    StandingClock m_clock;
    HttpTransport m_transport;
    std::unique_ptr<Session> m_session;
    Connection m_connection;
    int m_imports = 0;
};

/// A use of the key that is shown as \a key.
[[nodiscard]] audit::trail::Event use(const QString &key, const QDateTime &time,
                                      const QString &outcome = QStringLiteral("ok"),
                                      const QString &ip = QStringLiteral("203.0.113.9"),
                                      const QString &agent = QStringLiteral("curl/8.9"));

} // namespace claviger::postureTest
