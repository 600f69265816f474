// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxoptions.h"
#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QList>
#include <QThread>

#include <memory>

namespace claviger {

/// A sandbox on a thread of its own, so that a window that talks to it over HTTP does not serve itself.
/// Destroying it stops the sandbox.
class SandboxThread : public QObject
{
    Q_OBJECT
public:
    /// \a clock must outlive the thread.
    SandboxThread(const Clock &clock, const SandboxOptions &options, QObject *parent = nullptr);
    ~SandboxThread() override;
    void start() { m_thread.start(); }

Q_SIGNALS:
    void started(const QList<claviger::SandboxConnection> &connections);
    void failed(const claviger::Error &error);

private:
    QThread m_thread;
};

} // namespace claviger
