// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"

#include <QJsonObject>
#include <QList>

#include <cstdint>
#include <optional>

namespace claviger {

/// Hands events of a service (canonical form, see auditfields.h) to a sink as records of the trail \a source.
/// The raw record is what the description kept of it, or the canonical form. The time of the newest one,
/// nanoseconds UTC.
std::optional<std::int64_t> feedTrail(const QList<QJsonObject> &events, const QString &source,
                                      audit::RecordSink &sink);

} // namespace claviger
