// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

namespace claviger {

/// Scopes of \a scopes, a draft's or a listed key's, that neither the description's catalogue nor
/// \a listed (what the service itself lists) knows. Wildcards that match something are known, and so is
/// another spelling of the same right. They are kept and flagged, never dropped.
[[nodiscard]] QStringList unknownScopes(const ScopePolicy &policy, const QStringList &scopes,
                                        const QList<Scope> &listed = {});

} // namespace claviger
