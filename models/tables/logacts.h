// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/export/exportreceipt.h"
#include "models/audit/import/importer.h"
#include "models/domain/act.h"

namespace claviger {

/// What the local journal says of logs that came in or went out. Names of files, not where they lie.
[[nodiscard]] Act importAct(const audit::ImportOutcome &outcome);
[[nodiscard]] Act removalAct(const audit::ImportReceipt &import);
[[nodiscard]] Act exportAct(const audit::ExportReceipt &receipt);

} // namespace claviger
