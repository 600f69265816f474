// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"

#include <span>

namespace claviger::audit {

/// A segment and the columns of it that somebody is about to read.
struct WantedColumns
{
    std::shared_ptr<Segment> segment;
    ColumnSet columns;
};

/// What reading a segment that is gone is answered with: another thread forgot its import.
[[nodiscard]] QString forgottenMeanwhile();

/// Reads the columns that are not in memory yet, in one visit to the vault. NotFound if a segment was
/// forgotten meanwhile.
[[nodiscard]] Done loadColumns(Vault &vault, std::span<const WantedColumns> wanted);

} // namespace claviger::audit
