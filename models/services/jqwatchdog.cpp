// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/jqwatchdog.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

extern "C" {
#include <jq.h>
}

namespace claviger {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 20ms; ///< a text that is doubled again and again takes longer for its last steps

/// Of this process; 0 where the system does not tell.
qint64 residentBytes()
{
    std::FILE *file = std::fopen("/proc/self/statm", "re");
    if (file == nullptr)
        return 0;
    long long all = 0;
    long long resident = 0;
    const int found = std::fscanf(file, "%lld %lld", &all, &resident);
    std::fclose(file);
    return found == 2 ? resident * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

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
    const qint64 before = residentBytes();
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_end = End::Itself;
    m_before = before;
    m_deadline = std::chrono::steady_clock::now() + limit;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { loop(); });
    if (m_idle) // else it looks again by itself
        m_changed.notify_all();
}

JqWatchdog::End JqWatchdog::release()
{
    const std::lock_guard lock(m_mutex);
    m_state = nullptr; // no need to wake the thread: it finds nothing to halt when it wakes by itself
    return m_end;
}

void JqWatchdog::halt(End end)
{
    jq_halt(m_state, jv_invalid(), jv_invalid());
    m_state = nullptr;
    m_end = end;
}

void JqWatchdog::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_quit) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_state) {
            m_idle = true;
            m_changed.wait(lock);
            m_idle = false;
        } else if (now >= m_deadline) {
            halt(End::Time);
        } else if (residentBytes() - m_before > mostGrowth) {
            halt(End::Memory);
        } else {
            m_changed.wait_until(lock, std::min(m_deadline, now + interval));
        }
    }
}

} // namespace claviger
