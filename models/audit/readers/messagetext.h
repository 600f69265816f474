// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/textarena.h"

#include <string_view>

namespace claviger::audit {

/// What a sentence that was written for people says, for logs that say it nowhere else. All of it is
/// guessed by the words around; empty where no word gives a hint.

/// The first address in \a message, in canonical form.
[[nodiscard]] std::string_view addressInMessage(std::string_view message, TextArena &arena);
/// "alice" of "Failed password for invalid user alice from …", "… by user 'alice'", "Username: alice."
[[nodiscard]] std::string_view userInMessage(std::string_view message);
/// The words that \a message shares with others of its kind: up to the first one that varies (a number, a
/// quoted text, a name behind "for" or "from"), six at most.
[[nodiscard]] std::string_view actionOfMessage(std::string_view message);

} // namespace claviger::audit
