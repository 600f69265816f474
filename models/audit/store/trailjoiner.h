// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/catalogue.h"
#include "models/audit/store/importrecord.h"

namespace claviger::audit {

/// Makes one import of all that came of the same identity, pull after pull, and larger segments of their
/// small ones: a year of hourly pulls would else be nine thousand of each. All of it in one transaction.
/// Waits for the vault; no import may be under way.
class TrailJoiner
{
public:
    explicit TrailJoiner(Catalogue &catalogue) : m_catalogue(catalogue) {}
    [[nodiscard]] Done join(const QString &identity);

private:
    [[nodiscard]] Done write(Database &database, const QList<ImportRecord> &imports,
                             const std::vector<EncodedSegment> &merged);

    Catalogue &m_catalogue;
    SegmentList m_before; ///< of these imports
    SegmentList m_small;  ///< those of them that are replaced
    SegmentList m_after;
};

} // namespace claviger::audit
