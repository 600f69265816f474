// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <span>
#include <string>
#include <string_view>

namespace claviger::audit {

/// The names that logs give to a field, best first; lower case, without separators.
[[nodiscard]] std::span<const std::string_view> synonymsOf(AuditField field);
[[nodiscard]] std::span<const std::string_view> timeSynonyms();
[[nodiscard]] std::span<const std::string_view> eventIdSynonyms();

/// \a name as it stands in the lists: lower case, without anything but letters and digits.
[[nodiscard]] std::string foldedName(std::string_view name);

} // namespace claviger::audit
