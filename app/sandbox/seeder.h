// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/idsource.h"

#include <functional>

namespace claviger::sandbox {

/// What a service allows its keys to be, as far as inventing some needs to know.
struct KeyRules
{
    int maxDays = 0;       ///< longest life; 0: any
    bool mayExpire = true; ///< false: the service has no expiry
    bool mayNever = true;  ///< keys without expiry exist
    QList<QStringList> scopeSets;
};

/// Invents believable people and keys. Each key follows a story (used minutes ago, never used, expiring
/// within days, forgotten, revoked …) so that every state is there to be seen.
class Seeder
{
public:
    using Issue = std::function<void(StoredKey)>;

    Seeder(IdSource &ids, const QDateTime &now);

    /// \a count people, the first an owner, the next an admin.
    [[nodiscard]] QList<Member> members(int count, const QString &mailDomain,
                                        const std::function<QString()> &newId);
    /// Hands \a count drafts for \a workspace to \a issue.
    void keys(const Workspace &workspace, int count, const KeyRules &rules, const Issue &issue);
    [[nodiscard]] QDateTime daysAgo(int days)
    {
        return m_now.addSecs(-qint64(days) * 86400 - m_ids.below(80000));
    }

private:
    [[nodiscard]] StoredKey draft(int number, const KeyRules &rules);
    void tellStory(StoredKey &key, int number, const KeyRules &rules);
    void live(StoredKey &key, int ageDays, int lifeDays, const KeyRules &rules);
    void use(StoredKey &key, qint64 secondsAgo);

    IdSource &m_ids;
    QDateTime m_now;
    int m_nextPerson;
    int m_nextName;
};

} // namespace claviger::sandbox
