// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace claviger::audit {

/// ISO 8601 in UTC of nanoseconds since 1970, with as many decimals as there are: "2026-03-01T12:30:00.5Z".
/// Empty for noTime.
[[nodiscard]] QByteArray isoTime(std::int64_t nanoseconds);

} // namespace claviger::audit
