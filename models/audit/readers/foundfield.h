// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldpath.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace claviger::audit {

class SampleFields;

/// A field that the first records of a log have.
struct FoundField
{
    QString path;         ///< from the record's root: "actor.email"
    quint64 count = 0;    ///< of the records looked at, those in which it says something
    quint64 records = 0;  ///< that were looked at
    QStringList examples; ///< a few different values, cut

    bool operator==(const FoundField &) const = default;
};

/// Those of \a sample that have a value, in the order in which they appeared. \a wrapper: the list that the
/// sampled events stood in.
[[nodiscard]] std::vector<FoundField> foundFields(const SampleFields &sample, const FieldPath &wrapper);

} // namespace claviger::audit
