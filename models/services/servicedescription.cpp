// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/servicedescription.h"

namespace claviger {

namespace {

template <typename T, typename Names>
const T *findByName(const QList<T> &items, const QString &wanted, Names names)
{
    for (const T &item : items) {
        if (names(item).contains(wanted, Qt::CaseInsensitive))
            return &item;
    }
    return nullptr;
}

} // namespace

const OperationDescription *ServiceDescription::operation(const QString &operationName) const
{
    const auto it = operations.constFind(operationName);
    return it == operations.constEnd() ? nullptr : &*it;
}

const KeyTemplate *ServiceDescription::findTemplate(const QString &nameOrId) const
{
    for (const KeyTemplate &candidate : templates) {
        if (candidate.id == nameOrId || candidate.name == nameOrId)
            return &candidate;
    }
    const IntegrationDescription *integration = findIntegration(nameOrId);
    return integration ? &integration->keyTemplate : nullptr;
}

const IntegrationDescription *ServiceDescription::findIntegration(const QString &nameOrId) const
{
    return findByName(integrations, nameOrId, [](const IntegrationDescription &candidate) {
        return QStringList{candidate.keyTemplate.id, candidate.keyTemplate.name};
    });
}

const PlanDescription *ServiceDescription::findPlan(const QString &idOrName) const
{
    return findByName(plans, idOrName, [](const PlanDescription &candidate) {
        return QStringList{candidate.id, candidate.name};
    });
}

} // namespace claviger
