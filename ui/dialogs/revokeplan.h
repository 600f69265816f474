// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/key.h"

#include <QList>

namespace claviger {

/// One key to be revoked, with what the dialog says about it.
struct RevokeItem
{
    Key key;
    QString connectionName;
    QString serviceName;
    QString revokeNote;     ///< the service's own rule: at once, for good …
    bool stillUsed = false; ///< the old key of a rotation, used since: why it goes all the same is asked
    /// The last use by the events in the vault; never: they show none; not provided: nobody has looked yet.
    Moment lastSeen = {};

    /// The later of what the service tells and what the events show; invalid: neither knows a use.
    [[nodiscard]] QDateTime lastUse() const;
};

/// How much care a revocation asks for. Friction by damage: keys that were used in the last seven days
/// ask for a name to be typed, the rest for one confirmation.
class RevokePlan
{
public:
    static constexpr int inUseDays = 7;

    RevokePlan(QList<RevokeItem> items, const QDateTime &now);

    /// The most recently used first, so that what hurts most is on top.
    [[nodiscard]] const QList<RevokeItem> &items() const { return m_items; }
    [[nodiscard]] bool isInUse(const RevokeItem &item) const;
    [[nodiscard]] int inUseCount() const;
    /// A cut-over ends while its old key is in use: a reason is to be kept.
    [[nodiscard]] bool asksReason() const;
    /// What has to be typed; empty: nothing.
    [[nodiscard]] QString confirmationWord() const;
    [[nodiscard]] bool confirms(const QString &typed) const;
    /// When, from where and by what this key was last used, as its service tells …
    [[nodiscard]] QString lastUse(const Key &key) const;
    /// … and as the events show, where they know of a later use.
    [[nodiscard]] QString lastUse(const RevokeItem &item) const;
    /// What will break, in one sentence.
    [[nodiscard]] QString impact() const;
    /// The distinct notes of the services.
    [[nodiscard]] QStringList notes() const;
    /// What people know the key by.
    [[nodiscard]] static QString nameOf(const Key &key);

private:
    [[nodiscard]] QString unusedText() const;

    QList<RevokeItem> m_items;
    QDateTime m_now;
};

} // namespace claviger
