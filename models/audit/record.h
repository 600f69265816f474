// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace claviger::audit {

/// A record without a time.
constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

/// What was assumed to read a record's time.
enum TimeFlag : std::uint8_t {
    TimeExact = 0,
    ZoneAssumed = 1, ///< the source wrote none
    YearAssumed = 2  ///< syslog writes none
};

/// One record of a log, as a reader found it. The views point into the reader's buffers and hold for the
/// call that hands the record over, no longer. Empty text means: not provided.
struct Record
{
    std::int64_t time = noTime; ///< UTC, nanoseconds since 1970
    std::uint8_t timeFlags = TimeExact;
    std::array<std::string_view, auditFieldCount> fields{}; ///< by indexOf(AuditField); UTF-8
    std::string_view eventId;   ///< the source's own id; where there is one it decides what is a duplicate
    std::string_view raw;       ///< the record byte for byte, without the line's end
    std::uint64_t position = 0; ///< line in the file (text) or ordinal of the record (JSON array), from 1

    [[nodiscard]] std::string_view operator[](AuditField field) const { return fields[indexOf(field)]; }
    [[nodiscard]] std::string_view &operator[](AuditField field) { return fields[indexOf(field)]; }
};

/// Where a reader puts what it finds. Called on the thread that runs the parser.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual void accept(const Record &record) = 0;
    /// \a raw could not be read as a record: it is kept all the same. \a reason is a sentence, translated.
    virtual void reject(std::string_view raw, std::uint64_t position, const std::string &reason) = 0;
    /// A record that belongs to another one that was accepted (the response half of a pair, say), or that
    /// stands for none (a header repeated within the file).
    virtual void fold() = 0;
};

} // namespace claviger::audit
