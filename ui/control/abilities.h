// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"
#include "models/services/servicecatalogue.h"
#include "ui/pages/pagecontent.h"

namespace claviger {

/// What \a connection can do, with the description's own reasons for what it cannot. \a description is
/// the outcome of looking for its service.
[[nodiscard]] ConnectionAbilities abilitiesOf(const Connection &connection,
                                              const Result<ServiceDescriptionPtr> &description);

} // namespace claviger
