// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// One step into a record: a name, and which elements of a list the step admits.
struct PathStep
{
    std::string name;
    std::string filterKey; ///< with a value: only elements whose filterKey says filterValue
    std::string filterValue;
    bool isBeside = false; ///< filterKey is a list beside this one, and its element of the same number counts

    bool operator==(const PathStep &) const = default;
};

/// Where a value lies in a record. Lists are walked by themselves (the first element that has a value
/// counts), JSON within a string is stepped into, and "a.b" also finds a field that is literally named
/// "a.b"; so a path is names and nothing else, but for the filter on lists of name and value pairs.
using FieldPath = std::vector<PathStep>;

/// Reads \c actor.email, \c ExtendedProperties[Name=UserAgent].Value, \c targets.id[^type=key] (of two
/// lists side by side), \c claims."http://x/upn" (quotes for
/// names with dots) or \c /actor/email. "[]" behind a name is accepted and means nothing.
/// Nothing when the text is no path.
[[nodiscard]] std::optional<FieldPath> fieldPathFromText(std::string_view text);
[[nodiscard]] std::string toText(const FieldPath &path);

} // namespace claviger::audit
