// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "models/tables/keyfilter.h"

namespace claviger {

/// A place in the tree as what a form was opened on, and back.
[[nodiscard]] QJsonObject targetOf(const KeyPlace &place);
[[nodiscard]] KeyPlace placeIn(const QJsonObject &target);
/// Keys likewise; of those that are not \a known any more nothing is left.
[[nodiscard]] QJsonObject targetOf(const QList<Key> &keys);
[[nodiscard]] QList<Key> keysIn(const QJsonObject &target, const QList<Key> &known);

} // namespace claviger
