// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace claviger {

/// Calls back once after a while. start() replaces what was running. Main thread only.
class OneShotTimer
{
public:
    virtual ~OneShotTimer() = default;
    virtual void start(std::chrono::milliseconds delay, std::function<void()> call) = 0;
    virtual void stop() = 0;
};

} // namespace claviger
