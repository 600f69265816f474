// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/systemtimer.h"

namespace claviger {

SystemTimer::SystemTimer()
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        // Taken out first: the call may start the timer again.
        const std::function<void()> call = std::exchange(m_call, {});
        if (call)
            call();
    });
}

void SystemTimer::start(std::chrono::milliseconds delay, std::function<void()> call)
{
    m_call = std::move(call);
    m_timer.start(delay);
}

void SystemTimer::stop()
{
    m_timer.stop();
    m_call = {};
}

} // namespace claviger
