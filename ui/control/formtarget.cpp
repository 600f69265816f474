// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/formtarget.h"

namespace claviger {

using namespace Qt::StringLiterals;

QJsonObject targetOf(const KeyPlace &place)
{
    return {{u"connection"_s, place.connectionId},
            {u"workspace"_s, place.workspaceId},
            {u"project"_s, place.projectId}};
}

KeyPlace placeIn(const QJsonObject &target)
{
    return {target[u"connection"_s].toString(), target[u"workspace"_s].toString(),
            target[u"project"_s].toString()};
}

} // namespace claviger
