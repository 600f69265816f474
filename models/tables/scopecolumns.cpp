// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scopecolumns.h"

#include "models/domain/scopeparts.h"
#include "models/domain/scoperules.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace claviger {

namespace {

void addScopes(ScopeService &service, const QList<Scope> &scopes)
{
    for (const Scope &scope : scopes) {
        if (service.catalogue.contains(scope.id))
            continue;
        service.catalogue.insert(scope.id, scope);
        service.order.append(scope.id);
    }
}

QString resourceOf(const ScopeService &service, const QString &scope)
{
    const QString group = service.catalogue.value(scope).group;
    if (!group.isEmpty())
        return group;
    const QString resource = partsOf(scope).resource;
    return resource.isEmpty() ? scope : resource;
}

void addResource(QList<ScopeColumn> &columns, const ScopeService &service, int index, const QString &resource,
                 const QStringList &scopes)
{
    QList<ScopeColumn> found;
    ScopeColumn ladder{index, resource, {}, {}, {}, true};
    for (const QString &scope : scopes) {
        const ScopeParts parts = partsOf(scope);
        const QStringList unknown = isUnknown(service, scope) ? QStringList{scope} : QStringList{};
        if (parts.level != ScopeLevel::None) {
            ladder.scopes.append(scope);
            ladder.unknown += unknown;
        } else {
            found.append(
                {index, resource, parts.verb.isEmpty() ? scope : parts.verb, {scope}, unknown, false});
        }
    }
    if (!ladder.scopes.isEmpty())
        found.prepend(ladder);
    if (found.size() == 1)
        found.first().verb.clear();
    columns += found;
}

/// Where a service states no rules nothing is guessed but that a wildcard is one.
ScopeCover coverOf(const ServiceDescriptionPtr &description)
{
    const ScopeRules rules = description ? description->scopes.rules : ScopeRules();
    return [rules](const QString &held, const QString &wanted) { return covers(rules, held, wanted); };
}

} // namespace

bool isUnknown(const ScopeService &service, const QString &scope)
{
    return !service.catalogue.isEmpty() && !service.catalogue.contains(scope);
}

QList<ScopeService> scopeServices(const Inventory &inventory,
                                  const QHash<QString, ServiceDescriptionPtr> &descriptions,
                                  const KeyPlace &within)
{
    QMap<QString, ScopeService> services;
    QHash<QString, QString> serviceOf;
    for (const Connection &connection : inventory.connections) {
        if (!within.isEverywhere() && connection.id != within.connectionId)
            continue;
        ScopeService &service = services[connection.serviceId];
        service.id = connection.serviceId;
        service.name = inventory.serviceNames.value(connection.serviceId, connection.serviceId);
        const ServiceDescriptionPtr description = descriptions.value(connection.id);
        if (!service.cover)
            service.cover = coverOf(description);
        serviceOf.insert(connection.id, connection.serviceId);
        if (description)
            addScopes(service, description->scopes.catalogue);
        addScopes(service, inventory.scopes.value(connection.id));
    }
    QHash<QString, QSet<QString>> held;
    for (const Key &key : inventory.keys) {
        if (within.contains(key) && serviceOf.contains(key.connectionId))
            held[serviceOf.value(key.connectionId)] += QSet<QString>(key.scopes.cbegin(), key.scopes.cend());
    }
    QList<ScopeService> found;
    for (ScopeService &service : services) {
        service.held = held.value(service.id).values();
        service.held.sort();
        if (!service.held.isEmpty() || !service.order.isEmpty())
            found.append(service);
    }
    std::stable_sort(found.begin(), found.end(), [](const ScopeService &a, const ScopeService &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return found;
}

QList<ScopeColumn> scopeColumns(const QList<ScopeService> &services)
{
    QList<ScopeColumn> columns;
    for (int index = 0; index < services.size(); ++index) {
        const ScopeService &service = services.at(index);
        QStringList scopes = service.order;
        for (const QString &scope : service.held) {
            if (!service.catalogue.contains(scope))
                scopes.append(scope);
        }
        QStringList resources;
        QHash<QString, QStringList> ofResource;
        for (const QString &scope : std::as_const(scopes)) {
            const QString resource = resourceOf(service, scope);
            if (!ofResource.contains(resource))
                resources.append(resource);
            ofResource[resource].append(scope);
        }
        for (const QString &resource : std::as_const(resources))
            addResource(columns, service, index, resource, ofResource.value(resource));
    }
    return columns;
}

} // namespace claviger
