// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace claviger::audit {

/// What a reader of text found: names and values. The views hold as long as the line does.
using NamedFields = std::vector<std::pair<std::string_view, std::string_view>>;

} // namespace claviger::audit
