// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxthread.h"

#include "app/sandbox/sandboxserver.h"

namespace claviger {

SandboxThread::SandboxThread(const Clock &clock, const SandboxOptions &options, QObject *parent)
    : QObject(parent)
{
    // Born on its own thread, because a server's sockets belong to the thread that made them.
    auto *birth = new QObject;
    birth->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, birth, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, birth, [this, birth, &clock, options] {
        auto *server = new SandboxServer(clock, options, birth);
        const Result<quint16> listening = server->listen(0);
        if (listening)
            Q_EMIT started(server->connections());
        else
            Q_EMIT failed(listening.error());
    });
}

SandboxThread::~SandboxThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace claviger
