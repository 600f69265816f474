// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/oneshottimer.h"

#include <QTimer>

namespace claviger {

/// The event loop's timer.
class SystemTimer final : public OneShotTimer
{
public:
    SystemTimer();
    void start(std::chrono::milliseconds delay, std::function<void()> call) override;
    void stop() override;

private:
    QTimer m_timer;
    std::function<void()> m_call;
};

} // namespace claviger
