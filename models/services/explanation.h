// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/key.h"
#include "models/services/servicedescription.h"

#include <optional>

namespace claviger {

/// What the vault knows about the key and the place that a refused request used. Everything may be
/// missing.
struct KnownFacts
{
    std::optional<Key> key; ///< the one that the request carried
    QString plan;           ///< of the workspace, as the service spells it
};

/// What the vault and the vendor's pages add to a refusal: when the key expired, why it was revoked, which
/// plan or role is missing, how long to wait. Sentences in the order of their use; none for an error that
/// is no refusal. Pure; \a now is compared with the key's expiry.
[[nodiscard]] QStringList explanation(const Error &error, const ServiceDescription &description,
                                      const KnownFacts &facts, const QDateTime &now);

/// The error with its explanation added to the message.
[[nodiscard]] Error explained(Error error, const ServiceDescription &description, const KnownFacts &facts,
                              const QDateTime &now);

} // namespace claviger
