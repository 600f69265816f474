// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"

#include <QList>
#include <QString>

namespace claviger {

/// Events as text for the clipboard.
enum class EventCopy {
    Json,     ///< one object, or an array of them, in canonical names
    Csv,      ///< RFC 4180 with a header row, formulas guarded
    Markdown, ///< a table, for tickets and reports
    Raw       ///< the records as they were stored, one a line
};

[[nodiscard]] QString eventsAs(EventCopy form, const QList<audit::EventRow> &events);

/// A query that finds this event, and hardly another: its time and what is known of who and what.
[[nodiscard]] QString queryFor(const audit::EventRow &event);

} // namespace claviger
