// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/services/serviceclient.h"

#include <QObject>

#include <memory>

namespace claviger {

class Database;
class Session;

/// One write to a service, from the journal's first line to its last. The order is the promise: journal
/// Intended, journal Sent, send, journal the outcome. Subclasses say what is prepared, sent and recorded.
/// Single use, deletes itself at its end; main thread.
class ServiceWrite : public QObject
{
    Q_OBJECT
public:
    void start();

protected:
    ServiceWrite(Session &session, const QString &connectionId, Operation::Kind kind);

    /// Checks and completes what will be sent, with the client at hand. Called once, before the journal.
    virtual void prepare() = 0;
    /// Sends the request. Called once, after the journal says Sent.
    virtual void send() = 0;
    /// Hands the error to whoever waits; the object is deleted afterwards.
    virtual void deliver(const Error &error) = 0;

    /// To be called by prepare(): all is well, go on with the journal. Refuses instead if the connection may
    /// not call \a operation: what cannot be sent has no place in the journal. \a extra is that of the key or
    /// draft, which may name a collection.
    void proceed(const QString &operation, const QJsonObject &extra);
    /// Nothing was sent: no line in the journal changes.
    void refuse(const Error &error);
    /// The request failed: journals Failed or Unknown, then delivers the error.
    void failed(const Error &error);

private:
    void recordFailure(const Error &error);

protected:
    Session &m_session;
    QString m_connectionId;
    Operation m_operation;
    std::shared_ptr<ServiceClient> m_client;

private:
    void journalAndSend();
};

/// Starts a write that deletes itself at its end; the session owns it until then.
template <typename Write, typename... Arguments>
auto startedWrite(Session &session, const Arguments &...arguments)
{
    auto *write = new Write(session, arguments...);
    const auto future = write->future();
    write->start();
    return future;
}

} // namespace claviger
