// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/keyuse.h"
#include "models/posture/posturesettings.h"
#include "models/domain/auditfield.h"

#include <QList>

#include <functional>

namespace claviger {

/// Values (addresses, programs) that a key came with for the first time after it had come with no new one for
/// long: what a leaked key looks like.
struct News
{
    QList<std::uint32_t> fresh; ///< in the order in which they came
    QList<std::uint32_t> known; ///< what it came with before
    UseCount use;               ///< with the fresh ones
    std::int64_t quiet = 0;     ///< nanoseconds from the last known one's first use to the first fresh one's

    using TextOf = std::function<QString(std::uint32_t)>;
    /// The condition that finds the use with the fresh ones, whichever way is shorter to say.
    [[nodiscard]] QString query(AuditField field, const TextOf &textOf) const;
    /// Some of them, for a sentence.
    [[nodiscard]] QString someValues(const TextOf &textOf) const;
};

/// Empty where a key never was quiet, or has been since.
[[nodiscard]] News newsAmong(const QHash<std::uint32_t, UseCount> &uses, const PostureSettings &settings,
                             const QDateTime &now);

} // namespace claviger
