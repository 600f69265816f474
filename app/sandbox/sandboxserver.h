// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QList>
#include <QObject>

#include <memory>

namespace claviger {

/// The five services on one loopback port, told apart by the first part of the path. Lives on the thread
/// that made it, which needs an event loop; everything it knows is in memory and goes with it. README.md
/// has the routes.
class SandboxServer final : public QObject
{
    Q_OBJECT
public:
    /// \a clock must outlive the server.
    SandboxServer(const Clock &clock, const SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Listens on 127.0.0.1 and gives the port. 0 lets the system choose. Fails if the port is taken, or
    /// if the server listens already.
    [[nodiscard]] Result<quint16> listen(quint16 port);

    [[nodiscard]] QUrl url() const; ///< http://127.0.0.1:PORT; empty before listen()
    /// One administrator's connection per service, with URLs that are good after listen().
    [[nodiscard]] QList<SandboxConnection> connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace claviger
