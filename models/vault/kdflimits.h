// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace claviger {

/// What Argon2id may cost. The defaults are libsodium's MODERATE: three passes over 256 MiB, about half
/// a second. Tests pass cheap().
struct KdfLimits
{
    quint64 passes = 3;
    quint64 memoryBytes = 256 * 1024 * 1024;

    [[nodiscard]] static KdfLimits cheap() { return {1, 8 * 1024}; }

    bool operator==(const KdfLimits &) const = default;
};

} // namespace claviger
