// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keydraft.h"
#include "models/domain/result.h"
#include "models/services/servicedescription.h"

namespace claviger {

/// What a draft must satisfy before it is sent, decided from the description alone: the dialog disables
/// by it, the command line and the journal refuse by it. Pure.
namespace draftrules {

/// A part of a draft that something can be wrong with.
enum class Part { Workspace, Project, Name, Template, Scopes, Lifetime, Allowlist, Principal };

struct Problem
{
    Part part;
    QString sentence; ///< what is wrong and the way out
};

/// Everything that stops the draft from being sent, in the order of Part (the workspace is the caller's
/// matter: which ones there are is not in the description).
[[nodiscard]] QList<Problem> problems(const ServiceDescription &description, const KeyDraft &draft,
                                      const QDateTime &now);

/// Why a template cannot be used at the draft's level; empty: it can.
[[nodiscard]] QString templateConflict(const KeyTemplate &keyTemplate, const KeyDraft &draft);

/// Fills in what was left open (the template's scopes, the lifetime's default, normalised CIDRs) and
/// returns the first problem as an error if there is one.
[[nodiscard]] Result<KeyDraft> complete(const ServiceDescription &description, const KeyDraft &draft,
                                        const QDateTime &now);

/// Scopes of \a scopes that the catalogue does not know (wildcards that match something are known).
/// They are kept and flagged, never dropped.
[[nodiscard]] QStringList unknownScopes(const ServiceDescription &description, const QStringList &scopes);

} // namespace draftrules

} // namespace claviger
