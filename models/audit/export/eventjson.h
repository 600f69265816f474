// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"

#include <QByteArrayList>
#include <QJsonObject>

namespace claviger::audit {

/// An event in canonical field names: `time` in ISO 8601 UTC, then the columns (null where the source gave
/// none), then `raw`, the record as the source wrote it.
[[nodiscard]] QJsonObject toJson(const EventRow &row);

/// The same names and values as cells of a table.
[[nodiscard]] QByteArrayList eventColumns();
[[nodiscard]] QByteArrayList eventCells(const EventRow &row);

} // namespace claviger::audit
