// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// A list of records within a JSON document.
struct JsonList
{
    std::vector<std::string> names; ///< the way to it
    std::size_t start = 0;          ///< its bracket
};

/// Finds the list that holds the records of the document that \a json is the beginning of: one under a
/// name that exporters use (Records, data.items, hits.hits …), else one that is most of the document.
/// False if the document is a record itself.
[[nodiscard]] bool findJsonList(std::string_view json, JsonList &list);

} // namespace claviger::audit
