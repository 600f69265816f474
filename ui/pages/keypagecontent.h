// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"
#include "models/tables/inventory.h"

#include <QHash>

namespace claviger {

/// What can be done through one connection. Each reason is a sentence for the disabled control; empty
/// means that it can be done.
struct ConnectionAbilities
{
    QString cannotCreate;
    QString cannotRevoke;
    QString cannotRotate;
    QString serviceName;
    Provenance listing; ///< where the description's knowledge of the key list comes from
};

/// Everything that the Keys page and the inspector show, as plain values.
struct KeyPageContent
{
    Inventory inventory;
    QHash<QString, ConnectionAbilities> abilities; ///< by connection id
};

} // namespace claviger
