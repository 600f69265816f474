// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/column.h"
#include "models/audit/store/encodedsegment.h"
#include "models/audit/store/timecolumn.h"
#include "models/domain/auditfield.h"

#include <QtGlobal>

#include <array>
#include <bitset>
#include <memory>
#include <mutex>
#include <vector>

namespace claviger::audit {

/// Which columns of a segment are wanted: the fields by their numbers, then the time.
using ColumnSet = std::bitset<auditFieldCount + 1>;
constexpr std::size_t timeBit = auditFieldCount;

/// A segment that questions see: its zone map, and its columns as far as a question has needed them. Any
/// thread.
class Segment
{
public:
    Segment(qint64 id, qint64 importId, const ZoneMap &zone) : m_id(id), m_importId(importId), m_zone(zone) {}
    Q_DISABLE_COPY_MOVE(Segment)

    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] qint64 importId() const { return m_importId; }
    [[nodiscard]] const ZoneMap &zone() const { return m_zone; }

    /// Those of \a wanted that are not in memory yet.
    [[nodiscard]] ColumnSet missing(ColumnSet wanted) const;
    void put(AuditField field, Column column);
    void put(TimeColumn times);
    /// Null if it was not loaded.
    [[nodiscard]] std::shared_ptr<const Column> column(AuditField field) const;
    [[nodiscard]] std::shared_ptr<const TimeColumn> times() const;
    [[nodiscard]] std::size_t memory() const;

private:
    const qint64 m_id;
    const qint64 m_importId;
    const ZoneMap m_zone;
    mutable std::mutex m_mutex; ///< guards the pointers; what they point to is never changed
    std::array<std::shared_ptr<const Column>, auditFieldCount> m_columns;
    std::shared_ptr<const TimeColumn> m_times;
};

using SegmentList = std::vector<std::shared_ptr<Segment>>;

} // namespace claviger::audit
