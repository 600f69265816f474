// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/foundfield.h"
#include "models/audit/readers/readeroptions.h"
#include "models/audit/readers/secretscrubber.h"
#include "models/audit/record.h"
#include "models/domain/result.h"

#include <QList>

#include <array>

namespace claviger::audit {

/// A record as an import would store it, or would refuse to.
struct PreviewRecord
{
    std::int64_t time = noTime; ///< UTC, nanoseconds
    std::uint8_t timeFlags = TimeExact;
    std::array<QString, auditFieldCount> fields;
    QString raw;          ///< cut after some thousand characters
    quint64 position = 0; ///< line or ordinal, from 1
    QString reason;       ///< why it would be rejected; empty: it would not

    [[nodiscard]] const QString &operator[](AuditField field) const { return fields[indexOf(field)]; }
    [[nodiscard]] bool isRejected() const { return !reason.isEmpty(); }
};

/// How a file would be read, shown on its first records. Whole secrets are replaced in all of it.
struct LogPreview
{
    QString path; ///< of the log; of the first one in an archive
    quint64 bytes = 0;
    FormatDecision decision;
    std::vector<FoundField> fields;
    QList<PreviewRecord> records;
    quint64 looked = 0;   ///< records that were read for this, those not kept in \c records included
    quint64 rejected = 0; ///< of these
    quint64 timeless = 0; ///< of these, events without a time
    bool assumesZone = false;
    bool assumesYear = false;

    /// The format was recognised and does what it should: nothing need be asked.
    [[nodiscard]] bool isCertain() const;
};

struct PreviewLimits
{
    qsizetype records = 40;
    std::int64_t bytes = 256LL << 10; ///< of the (decompressed) log, to the end of the record that reaches it
    int members = 50;                 ///< of an archive, tried until one can be read
};

/// Reads the beginning of a file, of an archive's first log or of a text as \a options say. Bounded in bytes,
/// not on the GUI's thread all the same.
[[nodiscard]] Result<LogPreview> previewLog(const QString &path, const ReaderOptions &options,
                                            const SecretScrubber &scrubber, const PreviewLimits &limits = {});

} // namespace claviger::audit
