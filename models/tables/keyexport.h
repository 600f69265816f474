// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyrow.h"

#include <QByteArray>
#include <QList>

namespace claviger {

/// Of both forms: the status is that at \a now, as the service's may be older than the key's end.

/// The keys as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark). Never a secret. A cell that
/// a spreadsheet would take for a formula gets an apostrophe in front:
/// https://owasp.org/www-community/attacks/CSV_Injection
[[nodiscard]] QByteArray keysAsCsv(const QList<KeyRow> &rows, const QDateTime &now);
/// The keys as an array of objects in canonical field names; times are ISO 8601 UTC.
[[nodiscard]] QByteArray keysAsJson(const QList<KeyRow> &rows, const QDateTime &now);

} // namespace claviger
