// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/sync/inventory.h"
#include "models/tables/keyfilter.h"

#include <QHash>

namespace claviger {

/// The vault's keys by what a finding says of its subject.
using KeysByIdentity = QHash<KeyIdentity, Key>;

[[nodiscard]] KeysByIdentity keysByIdentity(const QList<Key> &keys);
/// Whether what a finding is about lies in \a place. Of a key that the vault no longer has only connection
/// and workspace are known.
[[nodiscard]] bool isIn(const Finding &finding, const KeyPlace &place, const KeysByIdentity &keys);

} // namespace claviger
