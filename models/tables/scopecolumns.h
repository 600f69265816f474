// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope.h"
#include "models/domain/scopediff.h"
#include "models/services/servicecatalogue.h"
#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <QHash>

namespace claviger {

/// What is known about the scopes of one service, whichever connections lead to it.
struct ScopeService
{
    QString id;
    QString name;
    QHash<QString, Scope> catalogue; ///< shipped with the description, or listed by the service
    QStringList order;               ///< ids of the catalogue, as it lists them
    QStringList held;                ///< by any key, by name, once each
    ScopeCover cover;
};

/// One column of the matrix: the read, write and admin scopes of a resource together, or one scope that
/// is none of these.
struct ScopeColumn
{
    int service = 0; ///< index into the list of services
    QString resource;
    QString verb;        ///< of a column with one scope beside others of its resource; else empty
    QStringList scopes;  ///< exactly as they are spelled; those of the catalogue first
    QStringList unknown; ///< those of them that the catalogue does not have
    bool isLadder = false;

    bool operator==(const ScopeColumn &) const = default;
};

/// Services of the connections in \a within that have scopes at all, by name, with what the keys there hold.
[[nodiscard]] QList<ScopeService> scopeServices(const Inventory &inventory,
                                                const QHash<QString, ServiceDescriptionPtr> &descriptions,
                                                const KeyPlace &within);

/// Grouped by service, then by resource in the order of its catalogue; unknown resources come last.
[[nodiscard]] QList<ScopeColumn> scopeColumns(const QList<ScopeService> &services);

/// The scope is one that nobody has listed, although there is a list.
[[nodiscard]] bool isUnknown(const ScopeService &service, const QString &scope);

} // namespace claviger
