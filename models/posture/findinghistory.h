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

/// How the findings stand that were \a found without the events of some sources: with what was decided on
/// them. Those that were not found are missing, unless they were fixed before. Pure, and nothing to be kept.
[[nodiscard]] QList<FindingRecord> standingOf(const QList<FindingRecord> &known, const QList<Finding> &found,
                                              const QDateTime &now);

/// \a record, accepted. Invalid if there is no reason, or the date is not in the future, or it is fixed.
[[nodiscard]] Result<FindingRecord> accepted(FindingRecord record, const QDateTime &until,
                                             const QString &reason, const QDateTime &now);
/// \a record, open again. Invalid if it is not accepted.
[[nodiscard]] Result<FindingRecord> reopened(FindingRecord record, const QDateTime &now);

} // namespace claviger
