// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Where the value that begins at \a at ends, by brackets and quotes alone; npos if the text ends before.
[[nodiscard]] std::size_t jsonValueEnd(std::string_view json, std::size_t at);

/// The texts of the elements of the list that begins at \a at.
[[nodiscard]] std::vector<std::string_view> jsonElements(std::string_view json, std::size_t at);

/// Where the value of \a names, one within the other, begins within the object \a json; npos if there is
/// none.
[[nodiscard]] std::size_t jsonMember(std::string_view json, const std::vector<std::string> &names);

/// The first position from \a at on that holds no white space.
[[nodiscard]] std::size_t jsonSkipSpace(std::string_view json, std::size_t at);

} // namespace claviger::audit
