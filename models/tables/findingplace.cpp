// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/findingplace.h"

namespace claviger {

KeysByIdentity keysByIdentity(const QList<Key> &keys)
{
    KeysByIdentity known;
    known.reserve(keys.size());
    for (const Key &key : keys)
        known.insert({key.connectionId, key.id}, key);
    return known;
}

bool isIn(const Finding &finding, const KeyPlace &place, const KeysByIdentity &keys)
{
    if (place.isEverywhere())
        return true;
    if (const auto key = keys.constFind({finding.connectionId, finding.subjectId}); key != keys.cend())
        return place.contains(*key);
    return finding.connectionId == place.connectionId && place.projectId.isEmpty() &&
           place.memberId.isEmpty() &&
           (place.workspaceId.isEmpty() || finding.workspaceId == place.workspaceId);
}

} // namespace claviger
