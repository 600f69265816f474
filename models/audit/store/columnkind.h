// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <cstdint>

namespace claviger::audit {

/// What a column of a segment holds. The fields have the numbers of AuditField. Written into vaults:
/// append, never renumber.
enum ColumnKind : int {
    TimeColumnKind = 100,
    TimeFlagsKind = 101, ///< one byte an event
    PositionKind = 102,  ///< line or ordinal in the file
    HashKind = 103,      ///< what tells duplicates, eight bytes an event
    RawKind = 104        ///< in blocks only
};

[[nodiscard]] constexpr int kindOf(AuditField field)
{
    return static_cast<int>(field);
}

/// How a field's column is written: the first byte of its content.
enum class Encoding : std::uint8_t {
    Constant = 0, ///< one value for all events
    Bytes = 1,    ///< a code of 8 bits an event
    Words = 2,    ///< a code of 16 bits an event: all low bytes, then all high bytes
    Plain = 3     ///< no codes: the values themselves lie in blocks
};

/// In every dictionary the code of "not provided".
constexpr std::uint32_t absentCode = 0;

constexpr std::size_t segmentCapacity = 65'536;

} // namespace claviger::audit
