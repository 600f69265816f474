// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

#include <optional>

namespace claviger {

/// What may lock a vault.
enum class LockCause { Request, Idle, Sleep, ScreenLock, Minimise };

/// When a vault locks by itself; what a person chose.
struct LockRules
{
    int idleMinutes = 10; ///< 0: never for want of input
    bool onSleep = true;
    bool onScreenLock = true;
    bool onMinimise = false;

    bool operator==(const LockRules &) const = default;
};

/// Decides when an open vault is to be locked. It only counts: the instants are given to it, so that it
/// needs no timer and a test no time. It trusts neither clock alone: whichever says that more time has
/// passed is believed, and where the wall clock has run ahead of the steady one the computer has slept.
class LockPolicy
{
public:
    explicit LockPolicy(const LockRules &rules = {}) : m_rules(rules) {}

    [[nodiscard]] const LockRules &rules() const { return m_rules; }
    void setRules(const LockRules &rules) { m_rules = rules; }

    /// The vault was opened just now.
    void begin(const Instant &now);
    /// A key or the mouse was touched. The first touch after a sleep does not undo the lock that is due.
    [[nodiscard]] std::optional<LockCause> input(const Instant &now);
    /// Time went on. To be asked at least every untilNextLook().
    [[nodiscard]] std::optional<LockCause> look(const Instant &now);
    /// The desktop said something: does it lock by these rules?
    [[nodiscard]] std::optional<LockCause> on(LockCause signal) const;

    [[nodiscard]] std::chrono::milliseconds untilNextLook(const Instant &now) const;
    /// For people and the local journal: "no input for 10 minutes".
    [[nodiscard]] QString reason(LockCause cause) const;

private:
    [[nodiscard]] std::chrono::milliseconds idleFor(const Instant &now) const;
    [[nodiscard]] std::chrono::milliseconds limit() const;

    LockRules m_rules;
    Instant m_input; ///< the last one
    Instant m_seen;  ///< when the clocks were read last
};

} // namespace claviger
