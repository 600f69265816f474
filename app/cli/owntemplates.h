// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keydraft.h"
#include "models/domain/result.h"
#include "models/services/servicedescription.h"

namespace claviger {

class Database;

/// If the draft names no template of the service but one of the person's own, what the draft leaves open is
/// filled from it. Vault thread.
[[nodiscard]] Result<KeyDraft> withOwnTemplate(Database &database, const QString &serviceId,
                                               const ServiceDescription &service, const KeyDraft &draft);

} // namespace claviger
