// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace claviger {

/// A record as people read it: JSON with a line for each value, indented; whatever else as it is. Nothing of
/// the record is changed but the blanks between its parts: order, numbers and escapes stay as the source
/// wrote them. What hides in the text is made visible. Of a record beyond \a most bytes only the beginning is
/// shown.
[[nodiscard]] QString prettyRecord(const QByteArray &raw, qsizetype most = 256 * 1024);

/// Whether \a raw looks like a JSON object or array.
[[nodiscard]] bool isJsonRecord(const QByteArray &raw);

} // namespace claviger
