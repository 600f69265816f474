// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/domain/operation.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "models/sync/synchroniser.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// A vault of its own on one service of the sandbox, over a network that is tried again at once: what is
/// tested is the order of things, not the pauses.
class FaultClient
{
public:
    /// \a port: of the sandbox, or of what stands before it.
    FaultClient(const claviger::SandboxConnection &offered, quint16 port);

    template <typename T> [[nodiscard]] static T waitFor(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future did not finish");
        return future.result();
    }
    [[nodiscard]] static claviger::SandboxConnection offered(const claviger::SandboxServer &sandbox,
                                                             const QString &service);

    [[nodiscard]] claviger::Session &session() { return *m_session; }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("v.vault")); }
    [[nodiscard]] static claviger::Secret passphrase() { return claviger::Secret("x"); }
    /// As after a restart of the program. The error is that of opening the vault.
    claviger::Done restart();
    [[nodiscard]] claviger::Result<claviger::SyncReport> sync();
    [[nodiscard]] QList<claviger::Key> keys();
    [[nodiscard]] QList<claviger::Operation> operations();
    /// What works at the service, as this vault knows it.
    [[nodiscard]] QStringList view();
    /// A working key, if possible with scopes; not the one that the connection itself uses.
    [[nodiscard]] claviger::Key usableKey(const QByteArray &own);

private:
    QTemporaryDir m_dir;
    claviger::SystemClock m_clock;
    claviger::HttpTransport m_transport;
    std::unique_ptr<claviger::Session> m_session;
    QString m_id;
};

/// One act of a person at the service.
struct Write
{
    QString name;
    std::function<claviger::Done(FaultClient &, const claviger::Key &)> run;
};
[[nodiscard]] QList<Write> allWrites();
