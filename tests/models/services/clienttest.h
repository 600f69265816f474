// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/httplog.h"
#include "tests/models/services/testserver.h"
#include "tests/models/services/testtools.h"

#include <QBuffer>
#include <QObject>

#include <functional>
#include <memory>

namespace claviger {

/// A test of the client over real HTTP: every function has a server and a transport of its own, which retries
/// within milliseconds.
class ClientTest : public QObject
{
    Q_OBJECT
protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// A client of a service with this description; \a change: what the connection to it has otherwise.
    ServiceClient &client(const QByteArray &json, const std::function<void(Connection &)> &change = {});
    /// Every exchange of this function is logged into m_logged; before client().
    void startLog();
    /// The keys that the client lists.
    [[nodiscard]] Result<QList<Key>> keys();
    template <typename T> [[nodiscard]] Result<T> wait(const QFuture<Result<T>> &future)
    {
        return ended(future) && future.resultCount() > 0
                   ? future.result()
                   : Result<T>(fail(ErrorCode::Internal, QStringLiteral("no answer")));
    }
    [[nodiscard]] const TestServer::Request &last() const { return m_server->requests.constLast(); }

    FixedClock m_clock;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QBuffer> m_logged; ///< null without startLog()
    std::unique_ptr<HttpLog> m_log;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ServiceClient> m_client;
};

[[nodiscard]] TestServer::Answer answer(int status, const QByteArray &body = {});

/// What went wrong, if anything did.
[[nodiscard]] QString why(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace claviger
