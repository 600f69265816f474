// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/memberbook.h"

namespace claviger {

MemberBook::MemberBook(const Inventory &inventory)
{
    for (const Member &member : inventory.members) {
        ++m_counts[{member.connectionId, member.workspaceId}];
        for (const QString &name : {member.id, member.email, member.name}) {
            if (!name.isEmpty())
                m_people.insert({member.connectionId, name});
        }
    }
    for (const Key &key : inventory.keys) {
        if (knowsOwner(key))
            m_telling.insert(key.connectionId);
    }
}

} // namespace claviger
