// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace claviger::bench {

/// Writes \a count events of about 333 bytes as NDJSON: twelve fields, keys, addresses and agents skewed as
/// real ones are, every request id another, times ascending. Always the same bytes. True on success; an
/// existing file of the right size is left as it is.
bool writeEventLog(const QString &path, std::uint64_t count);

} // namespace claviger::bench
