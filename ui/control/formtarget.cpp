// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/formtarget.h"

#include <QJsonArray>

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

QJsonObject targetOf(const QList<Key> &keys)
{
    QJsonArray list;
    for (const Key &key : keys)
        list << QJsonObject{{u"connection"_s, key.connectionId}, {u"id"_s, key.id}};
    return {{u"keys"_s, list}};
}

QList<Key> keysIn(const QJsonObject &target, const QList<Key> &known)
{
    QList<Key> keys;
    for (const QJsonValue &each : target[u"keys"_s].toArray()) {
        for (const Key &key : known) {
            if (key.connectionId == each[u"connection"_s].toString() && key.id == each[u"id"_s].toString())
                keys << key;
        }
    }
    return keys;
}

} // namespace claviger
