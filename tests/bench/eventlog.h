// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace claviger::bench {

enum class EventLogForm { Ndjson, Csv };

/// Writes \a count events of about 333 bytes as NDJSON, or the same events as CSV with a header: twelve
/// fields, keys, addresses and agents skewed as real ones are, every request id another, times ascending.
/// Always the same bytes. True on success; a file that is complete already is left as it is.
bool writeEventLog(const QString &path, std::uint64_t count, EventLogForm form = EventLogForm::Ndjson);
/// Writes \a path + ".gz" with the gzip that is installed.
bool packEventLog(const QString &path);

} // namespace claviger::bench
