// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keydraft.h"
#include "models/domain/result.h"
#include "models/services/servicedescription.h"

namespace claviger {

/// What a draft must satisfy before it is sent, decided from the description alone: the dialog disables
/// by it, the command line and the journal refuse by it. Pure.
namespace draftrules {

/// Fills in what was left open: the template's scopes, the lifetime's default, normalised CIDRs.
/// Errors are one sentence that names the field and the way out.
[[nodiscard]] Result<KeyDraft> complete(const ServiceDescription &description, const KeyDraft &draft,
                                        const QDateTime &now);

/// Scopes of \a scopes that the catalogue does not know (wildcards that match something are known).
/// They are kept and flagged, never dropped.
[[nodiscard]] QStringList unknownScopes(const ServiceDescription &description, const QStringList &scopes);

} // namespace draftrules

} // namespace claviger
