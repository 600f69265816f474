// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicecatalogue.h"
#include "models/tables/inventory.h"

#include <QHash>

namespace claviger {

/// What can be done with machine-to-machine applications through one connection; reasons as below.
struct ApplicationAbilities
{
    QString cannotList; ///< also: the service has none
    QString cannotCreate;
    QString cannotRotate;
    QString cannotRemoveSecret;
    QString cannotDelete;
    QString cannotExchange; ///< a client secret cannot be tried
    Provenance listing{};
    QUrl dashboard{}; ///< the vendor's page for applications; may be empty
};

/// What can be done through one connection. Each reason is a sentence for the disabled control; empty
/// means that it can be done.
struct ConnectionAbilities
{
    QString cannotCreate;
    QString cannotRevoke;
    QString cannotRotate;
    QString serviceName;
    Provenance listing; ///< where the description's knowledge of the key list comes from
    QUrl dashboard{};   ///< the vendor's page for keys; may be empty
    ApplicationAbilities applications{};
};

/// Everything that the pages and the inspector show, as plain values.
struct PageContent
{
    Inventory inventory;
    QHash<QString, ConnectionAbilities> abilities;  ///< by connection id
    QHash<QString, ServiceDescriptionPtr> services; ///< by connection id; none where it has no description
};

} // namespace claviger
