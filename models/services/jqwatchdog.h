// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

struct jq_state;

namespace claviger {

/// Ends a jq program that runs for too long. One thread, started at the first use.
class JqWatchdog
{
public:
    JqWatchdog() = default;
    ~JqWatchdog();
    JqWatchdog(const JqWatchdog &) = delete;
    JqWatchdog &operator=(const JqWatchdog &) = delete;

    /// From now on \a state is halted when \a limit has passed.
    void watch(jq_state *state, std::chrono::milliseconds limit);
    /// Ends the watch; afterwards the state is not touched any more.
    void release();

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread;
    jq_state *m_state = nullptr;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_idle = false; ///< the thread waits without a deadline
    bool m_quit = false;
};

} // namespace claviger
