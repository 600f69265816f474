// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/jqlibrary.h"

#include <QJsonObject>
#include <QList>

namespace claviger {

/// Every jq expression of a description, with the place where it stands.
[[nodiscard]] QList<JqSource> programsOf(const QJsonObject &description);

} // namespace claviger
