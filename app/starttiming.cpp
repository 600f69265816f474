// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starttiming.h"

#include "app/windowprogram.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace claviger {

namespace {

/// Milliseconds since the kernel started this process (proc_pid_stat(5), field 22), in steps of a tick.
double sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> behindName = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double started = behindName.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

} // namespace

StartTiming::StartTiming(WindowProgram &program) : m_program(program)
{
    // Queued: the pages that listen to the same signal fill themselves first.
    connect(&program, &WindowProgram::shown, this, &StartTiming::report, Qt::QueuedConnection);
}

void StartTiming::report()
{
    m_program.window().repaint();
    std::printf("{\"shown_ms\": %.0f}\n", sinceProcessStart());
    std::fflush(stdout);
    QApplication::exit(0);
}

} // namespace claviger
