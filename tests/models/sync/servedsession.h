// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"
#include "tests/models/services/testserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A test on a session over an empty vault, with one connection to a server that answers as the test says.
class ServedSession : public QObject
{
    Q_OBJECT
protected:
    /// Begins anew. \a description: of the service, as JSON.
    void start(const QString &description, const claviger::HttpTransport::Settings &settings = {});

    template <typename T> [[nodiscard]] static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future did not finish");
        return future.result();
    }
    template <typename Work> auto inVault(Work work) { return waitFor(m_session->vault().run(work)); }
    claviger::SyncReport sync();

    claviger::SystemClock m_clock;
    TestServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<claviger::HttpTransport> m_transport;
    std::unique_ptr<claviger::Session> m_session;
    claviger::Connection m_connection;
};
