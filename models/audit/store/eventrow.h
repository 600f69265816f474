// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"

#include <QByteArray>
#include <QtGlobal>

#include <array>

namespace claviger::audit {

/// One event as it was stored.
struct EventRow
{
    std::int64_t time = noTime; ///< UTC, nanoseconds
    std::uint8_t timeFlags = TimeExact;
    std::array<QByteArray, auditFieldCount> fields; ///< UTF-8; empty: not provided
    QByteArray raw;                                 ///< the record byte for byte
    std::uint64_t position = 0;                     ///< line or ordinal in the file
    qint64 importId = 0;
    /// Where it lies: the same for the same event as long as its import is kept.
    qint64 segmentId = 0;
    std::uint32_t row = 0;

    /// They are one event, whatever was read of it.
    [[nodiscard]] bool isSameAs(const EventRow &other) const
    {
        return segmentId == other.segmentId && row == other.row;
    }
    [[nodiscard]] const QByteArray &operator[](AuditField field) const { return fields[indexOf(field)]; }
};

} // namespace claviger::audit
