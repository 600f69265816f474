// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applicationdraft.h"
#include "models/domain/result.h"
#include "models/services/servicedescription.h"

namespace claviger::applicationrules {

/// The draft as it will be sent, or what stops it: a sentence with the way out. Decided from the
/// description alone; the dialog, the command line and the journal ask the same. Pure.
[[nodiscard]] Result<ApplicationDraft> complete(const ServiceDescription &description,
                                                const ApplicationDraft &draft);

} // namespace claviger::applicationrules
