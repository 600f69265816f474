// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyrow.h"

namespace claviger {

/// Texts about one key that the table, the inspector and copies share.
[[nodiscard]] QString scopesSummary(const QStringList &scopes);  ///< "chats.read +1", "none given"
[[nodiscard]] QString allowlistSummary(const QStringList &list); ///< "203.0.113.0/24 +2", "any address"
[[nodiscard]] QString principalText(Principal principal); ///< "personal", "organisation", "not provided"
[[nodiscard]] QString orNotProvided(const QString &text);
/// Lower-cased name, prefix, owner, scopes and notes, one per line: what the text filter looks in.
[[nodiscard]] QString haystackOf(const KeyRow &row);

} // namespace claviger
