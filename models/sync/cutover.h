// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"
#include "models/domain/operation.h"

#include <optional>

namespace claviger {

/// A rotation whose two keys both work, and what is to be done next. A value, computed from the vault
/// alone, so that it is the same after a restart.
struct CutOver
{
    enum class Stage {
        SecretNotStored, ///< nobody said that the new secret is stored: revoke the new key, rotate again
        StillUsed,       ///< the old key was used since the new one was handed over, and lately
        Waiting,         ///< the old key is silent, but not for long enough
        Silent,          ///< the old key has been silent for quietHours or longer: it may go
        UseNotProvided   ///< the service does not tell when a key was used: a person has to know
    };

    Operation operation;
    Key oldKey;
    std::optional<Key> newKey; ///< nothing if the service no longer lists it
    Stage stage = Stage::Waiting;
    QDateTime since;       ///< from when on the old key should be silent
    QDateTime silentSince; ///< last use of the old key, or \c since; invalid where it is not provided

    bool operator==(const CutOver &) const = default;
};

/// How long an old key must be silent before its revocation is suggested: a daily job would have shown.
constexpr int quietHours = 24;

/// \a seen: when the service was last asked, which is how far the silence reaches.
[[nodiscard]] CutOver cutOverOf(const Operation &operation, const Key &oldKey,
                                const std::optional<Key> &newKey, const QDateTime &seen);

[[nodiscard]] QString toText(CutOver::Stage stage); ///< canonical: "secret_not_stored", "still_used" …
/// A sentence for a person: how it stands and what to do.
[[nodiscard]] QString nextStep(const CutOver &cutOver);

} // namespace claviger
