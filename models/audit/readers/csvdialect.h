// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace claviger::audit {

/// How a table is written, and its columns by name; names that occur twice got a number.
struct CsvDialect
{
    char delimiter = ',';
    bool hasHeader = true;
    std::string header; ///< the header record as it stands, to know it again
    std::vector<std::string> columns;
};

} // namespace claviger::audit
