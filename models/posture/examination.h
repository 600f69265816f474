// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/result.h"
#include "models/posture/posturesettings.h"
#include "models/sync/inventory.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QMetaType>

#include <vector>

namespace claviger {

class Session;

/// What an examination of a vault came to.
struct PostureReport
{
    QList<FindingRecord>
        findings; ///< fixed ones included; open before accepted before fixed, the gravest first
    int rules = 0;
    int keys = 0;
    quint64 events = 0;
    int sourcesOff = 0; ///< whose events do not count; if any, nothing of this is kept in the vault
    QDateTime at;
    /// By key, of those that events show in use: when for the last time. What was refused is no use.
    QHash<KeyIdentity, QDateTime> lastUses;

    [[nodiscard]] int openCount() const;
};

/// Looks at everything in the session's vault by all rules, off this thread, and keeps what comes of it.
/// Events of \a withoutImports do not count; if there are any, nothing is kept: a finding is not fixed
/// because somebody looks away from its evidence. Cancelling ends it within milliseconds. Wait for its end
/// before the session goes.
[[nodiscard]] QFuture<Result<PostureReport>> examine(Session &session, const PostureSettings &settings = {},
                                                     const std::vector<qint64> &withoutImports = {});

/// A person takes the risk of a finding until a time. Notes it in the local journal.
[[nodiscard]] QFuture<Result<FindingRecord>> acceptFinding(Session &session, const QString &id,
                                                           const QDateTime &until, const QString &reason);
/// The same of a finding as it is \a shown; it need not be kept yet.
[[nodiscard]] QFuture<Result<FindingRecord>> acceptFinding(Session &session, const FindingRecord &shown,
                                                           const QDateTime &until, const QString &reason);
[[nodiscard]] QFuture<Result<FindingRecord>> reopenFinding(Session &session, const QString &id);

} // namespace claviger

Q_DECLARE_METATYPE(claviger::PostureReport)
