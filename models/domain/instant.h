// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QDateTime>

#include <chrono>

namespace claviger {

/// Two clocks, read together. A person or a time server may set the wall clock either way; the steady
/// one never goes back, but stands still while the computer sleeps (Linux, macOS). Only both together
/// tell how long nobody was there.
struct Instant
{
    QDateTime wall; ///< UTC
    std::chrono::milliseconds steady{0};
};

/// Where instants come from, so that tests can let a computer sleep. Any thread.
class InstantSource
{
public:
    virtual ~InstantSource() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemInstants final : public InstantSource
{
public:
    /// \a clock must outlive this object.
    explicit SystemInstants(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] Instant now() const override;

private:
    const Clock &m_clock;
};

} // namespace claviger
