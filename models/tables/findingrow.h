// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/examination.h"

#include <QHash>

namespace claviger {

/// A finding with the words of its rule and the name of its connection.
struct FindingRow
{
    FindingRecord record;
    QString title;  ///< what is wrong
    QString advice; ///< what to do about it
    QString connection;

    bool operator==(const FindingRow &) const = default;
};

/// The findings of \a report in its order. \a connections: names by id.
[[nodiscard]] QList<FindingRow> findingRowsOf(const PostureReport &report,
                                              const QHash<QString, QString> &connections);

[[nodiscard]] QString wordOf(Finding::Severity severity);     ///< translated: "High"
[[nodiscard]] QString wordOf(FindingRecord::State state);     ///< translated: "Open"
[[nodiscard]] QString stateText(const FindingRecord &record); ///< "Accepted until 2027-03-31"

} // namespace claviger
