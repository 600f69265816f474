// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"

#include <QJsonObject>

namespace claviger {

/// The words in which a filter is kept: what is not asked is left out. They are no numbers, so that a choice
/// that is added later changes none of those that were kept.
[[nodiscard]] QJsonObject wordsOf(const KeyFilter &filter);
[[nodiscard]] KeyFilter keyFilterFrom(const QJsonObject &words);

} // namespace claviger
