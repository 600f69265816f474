// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ownership.h"

#include "models/tables/keyfilter.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Ownership)
};

} // namespace

Owners::Owners(const QList<Key> &keys, const QDateTime &now) : m_now(now)
{
    for (const Key &key : keys) {
        if (!key.owner.isEmpty())
            m_byOwner[key.owner.toCaseFolded()].append(&key);
    }
}

Ownership Owners::of(const Member &member) const
{
    Ownership owned;
    const KeyPlace place{member.connectionId, member.workspaceId, {}};
    QSet<QString> asked;
    for (const QString &name : ownerNamesOf(member)) {
        const QString folded = name.toCaseFolded();
        if (asked.contains(folded))
            continue;
        asked.insert(folded);
        for (const Key *key : m_byOwner.value(folded)) {
            if (!place.contains(*key))
                continue;
            ++owned.keys;
            if (key->principal == Principal::Personal && isUsable(statusAt(*key, m_now)))
                owned.dying.append(key->name.isEmpty() ? key->prefix : key->name);
        }
    }
    return owned;
}

QString dyingText(const Ownership &ownership)
{
    if (ownership.dying.isEmpty())
        return {};
    return Text::tr("%n key(s) die when this member leaves: %1.", nullptr, int(ownership.dying.size()))
        .arg(ownership.dying.join(u", "_s));
}

} // namespace claviger
