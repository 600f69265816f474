// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace claviger::audit {

/// What lines of a log were found to be in its sample; settles what a line may be that fits nothing.
struct LineDialect
{
    /// Most lines of text are access log lines: one that is none is rejected, not read as any text.
    bool accessOnly = false;
    /// All lines are JSON: text between them is a mistake.
    bool jsonOnly = false;
    /// Cells between " | ", by name; empty if lines are not of this kind.
    std::vector<std::string> barColumns;
};

} // namespace claviger::audit
