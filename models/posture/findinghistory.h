// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

/// What becomes of the findings that the vault knows, now that \a found was found: new ones are open, those
/// that are found no more are fixed, those that come back are open again, and so is what was accepted once
/// the date has passed or there is more evidence. Only the records that differ from \a known. Pure.
[[nodiscard]] QList<FindingRecord> changesAfter(const QList<FindingRecord> &known,
                                                const QList<Finding> &found, const QDateTime &now);

/// \a record, accepted. Invalid if there is no reason, or the date is not in the future, or it is fixed.
[[nodiscard]] Result<FindingRecord> accepted(FindingRecord record, const QDateTime &until,
                                             const QString &reason, const QDateTime &now);
/// \a record, open again. Invalid if it is not accepted.
[[nodiscard]] Result<FindingRecord> reopened(FindingRecord record, const QDateTime &now);

} // namespace claviger
