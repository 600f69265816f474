// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/domain/application.h"
#include "models/domain/change.h"
#include "models/domain/operation.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A real vault, a real sandbox over HTTP and a session between them.
class SyncFixture
{
public:
    SyncFixture();

    /// Makes a fresh session on the same vault, as a restart would.
    void restart();
    /// Adds a connection to one service of the sandbox, through \a port if it is not 0.
    [[nodiscard]] claviger::Connection
    connectTo(const QString &service, quint16 port = 0, const QString &description = {},
              claviger::Connection::Trust trust = claviger::Connection::Trust::Full);
    [[nodiscard]] QList<claviger::Application> applications(const QString &connectionId);
    /// The shipped description of the service with applications, but with a second client secret and an
    /// overlap, as the vendor's platform has it for those who run it.
    [[nodiscard]] static QString overlapDescription();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] claviger::Session &session() { return *m_session; }

    template <typename T> [[nodiscard]] static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future did not finish");
        return future.result();
    }

    [[nodiscard]] QList<claviger::Key> keys(const QString &connectionId);
    [[nodiscard]] QList<claviger::Operation> operations();
    [[nodiscard]] QList<claviger::Change> changes();
    /// Adds a row to the journal as a program that was killed would leave it.
    void leaveOperation(const claviger::Operation &operation);

private:
    QTemporaryDir m_dir;
    claviger::SystemClock m_clock;
    claviger::SandboxServer m_sandbox;
    claviger::HttpTransport m_transport;
    quint16 m_port = 0;
    std::unique_ptr<claviger::Session> m_session;
};
