// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/condition.h"
#include "models/audit/readers/tokenshape.h"
#include "models/domain/key.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QList>

#include <vector>

namespace claviger {

class ServiceCatalogue;

namespace audit {
class EventStore;
}

/// What keys of the known services look like, and keys that begin as \a known ones of the vault do, so that none
/// gets into the vault with an imported log. What services show of known keys is none.
[[nodiscard]] std::vector<audit::TokenShape> tokenShapesOf(const ServiceCatalogue &catalogue,
                                                           const QList<Key> &known);

/// Events in whose record \a secret stood before its fingerprint took its place. Waits for the vault: not on
/// the GUI's thread.
[[nodiscard]] Result<audit::Condition> tracesOf(const Secret &secret, audit::EventStore &events);

} // namespace claviger
