// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace claviger::audit {

/// \a json with what loggers write although JSON does not allow it put right: bytes that are no UTF-8,
/// bare control characters in strings, backslashes that escape nothing, numbers too large for 64 bits,
/// NaN. For reading only: the record that is kept is the original.
[[nodiscard]] std::string repairedJson(std::string_view json);

/// \a text with every byte that is no UTF-8 replaced by U+FFFD.
[[nodiscard]] std::string repairedUtf8(std::string_view text);

} // namespace claviger::audit
