// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

struct jq_state;

namespace claviger {

/// Ends a jq program that runs for too long or takes too much memory. One thread, started at the first use.
class JqWatchdog
{
public:
    /// What ended the program that was watched last.
    enum class End { Itself, Time, Memory };

    JqWatchdog() = default;
    ~JqWatchdog();
    JqWatchdog(const JqWatchdog &) = delete;
    JqWatchdog &operator=(const JqWatchdog &) = delete;

    /// From now on \a state is halted when \a limit has passed, or when this process has grown by mostGrowth.
    void watch(jq_state *state, std::chrono::milliseconds limit);
    /// Ends the watch; afterwards the state is not touched any more.
    End release();

    static constexpr qint64 mostGrowth = qint64(384) * 1024 * 1024; ///< bytes

private:
    void loop();
    void halt(End end);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread;
    jq_state *m_state = nullptr;
    std::chrono::steady_clock::time_point m_deadline;
    qint64 m_before = 0; ///< resident bytes when the watch began
    End m_end = End::Itself;
    bool m_idle = false; ///< the thread waits without a deadline
    bool m_quit = false;
};

} // namespace claviger
