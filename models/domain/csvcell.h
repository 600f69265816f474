// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace claviger {

/// One cell of a CSV file (RFC 4180), UTF-8: quoted where it must be, and with an apostrophe before what a
/// spreadsheet would take for a formula.
/// https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray csvCell(const QByteArray &text);

} // namespace claviger
