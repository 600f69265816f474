// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace claviger {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// A signal handler reaches nothing but what is global: the end of a pipe that it writes to.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void tell(int number)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(number);
    const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    Q_UNUSED(written) // nobody to tell here
    errno = before;
}

void setHandlers(void (*handler)(int))
{
    for (const int number : endings) {
        struct sigaction action = {};
        action.sa_handler = handler;
        // Once: whoever asks twice does not want to wait. What waits for a person's input is interrupted.
        action.sa_flags = int(SA_RESETHAND);
        sigemptyset(&action.sa_mask);
        sigaction(number, &action, nullptr);
    }
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals end the process as they always did
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatch::onSignal);
    setHandlers(tell);
}

SignalWatch::~SignalWatch()
{
    setHandlers(SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void SignalWatch::onSignal()
{
    unsigned char number = 0;
    if (::read(pipeEnds[0], &number, 1) == 1)
        QCoreApplication::exit(128 + number);
}

#else

SignalWatch::SignalWatch(QObject *parent) : QObject(parent) {}
SignalWatch::~SignalWatch() = default;
void SignalWatch::onSignal() {}

#endif

} // namespace claviger
