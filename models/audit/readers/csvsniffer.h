// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/csvdialect.h"

#include <optional>
#include <string_view>

namespace claviger::audit {

/// Says whether \a head, the beginning of a log, is a table, and how it is written: commas, tabs,
/// semicolons or bars between cells, with or without a header. Nothing if it is none.
[[nodiscard]] std::optional<CsvDialect> sniffCsv(std::string_view head, bool isWhole);

} // namespace claviger::audit
