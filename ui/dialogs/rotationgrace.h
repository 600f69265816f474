// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace claviger {

/// What becomes of the old key once its successor is made: for how long both are to work.
enum class RotationGrace {
    UntilSilent, ///< nobody is in a hurry: the cut-over waits until the old key is no longer used
    Hour,
    Day,
    Week,
    None ///< it is revoked as soon as the new secret is stored
};

inline constexpr std::array rotationGraces{RotationGrace::UntilSilent, RotationGrace::Hour, RotationGrace::Day,
                                           RotationGrace::Week, RotationGrace::None};

/// As a choice that a person reads.
[[nodiscard]] QString textOf(RotationGrace grace);
/// After which a person is reminded to revoke the old key; none where there is no such moment.
[[nodiscard]] std::optional<std::chrono::hours> reminderAfter(RotationGrace grace);

} // namespace claviger
