// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqwatchdog.h"

extern "C" {
#include <jq.h>
}

namespace claviger {

JqWatchdog::~JqWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void JqWatchdog::watch(jq_state *state, std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_deadline = std::chrono::steady_clock::now() + limit;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    if (m_idle) // else it wakes by itself at an earlier deadline and looks again
        m_changed.notify_all();
}

void JqWatchdog::release()
{
    const std::lock_guard lock(m_mutex);
    m_state = nullptr; // no need to wake the thread: it finds nothing to halt when it wakes by itself
}

void JqWatchdog::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        if (!m_state) {
            m_idle = true;
            m_changed.wait(lock);
            m_idle = false;
        } else if (std::chrono::steady_clock::now() >= m_deadline) {
            jq_halt(m_state, jv_invalid(), jv_invalid());
            m_state = nullptr;
        } else {
            m_changed.wait_until(lock, m_deadline);
        }
    }
}

} // namespace claviger
