// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteredkeys.h"

#include "app/cli/listings.h"
#include "models/sync/inventoryreader.h"
#include "models/tables/inventory.h"
#include "models/tables/keyfilterproxy.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/namedfilter.h"
#include "models/vault/keyfilterrepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::FilteredKeys)
};

struct Kept
{
    Inventory inventory;
    QList<NamedFilter> filters;
};

Result<Kept> readKept(Database &database)
{
    const auto filters = KeyFilterRepository(database).all();
    if (!filters)
        return fail(filters.error());
    return readInventory(database).map([&filters](const Inventory &inventory) {
        Kept kept{inventory, {}};
        for (const KeptFilter &each : *filters)
            kept.filters << filterOf(each);
        return kept;
    });
}

Error noSuchFilter(const QString &name, const QList<NamedFilter> &own)
{
    QStringList names;
    for (const NamedFilter &each : own + builtInFilters())
        names << Text::tr("“%1”").arg(each.name);
    return makeError(ErrorCode::NotFound,
                     Text::tr("There is no filter “%1”. There are: %2.").arg(name, names.join(u", "_s)));
}

/// The same judgement as the page's, by the same model.
QJsonArray rowsFound(const Inventory &inventory, const KeyFilter &filter, const QString &connectionId,
                     const NameBook &names, const Clock &clock)
{
    KeyTableModel model(clock);
    KeyFilterProxy proxy(model);
    model.setRows(rowsOf(inventory));
    proxy.setFilter(filter);
    QJsonArray rows;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const Key &key = model.row(proxy.mapToSource(proxy.index(row, 0)).row()).key;
        if (connectionId.isEmpty() || key.connectionId == connectionId)
            rows.append(canonical(key, names, clock.now()));
    }
    return rows;
}

void print(VerbContext &context, Kept kept, const NameBook &names, const QString &filterName,
           const QString &connectionId)
{
    const std::optional<NamedFilter> filter = findFilter(filterName, kept.filters);
    if (!filter)
        return context.exitWith(noSuchFilter(filterName, kept.filters));
    for (auto service = names.services.cbegin(); service != names.services.cend(); ++service) {
        if (service.value() && service.value()->allowlist.supported)
            kept.inventory.allowlistOffered.insert(service.key());
    }
    context.output().list(rowsFound(kept.inventory, filter->filter, connectionId, names, context.clock()),
                          keyListing().columns);
    context.remarkAge(connectionId.isEmpty() ? names.connections.values()
                                             : QList<Connection>{names.connections.value(connectionId)});
    context.exit(ExitDone);
}

} // namespace

void listFilteredKeys(VerbContext &context, Session &session, const QString &filter,
                      const QString &connection)
{
    const auto printOf = [&context, &session, filter](const QString &connectionId) {
        context.withNames(session, [&context, &session, filter, connectionId](const NameBook &names) {
            context.read(session, readKept, [&context, names, filter, connectionId](const Kept &kept) {
                print(context, kept, names, filter, connectionId);
            });
        });
    };
    if (connection.isEmpty())
        return printOf({});
    context.withConnection(session, connection, [printOf](const Connection &found) { printOf(found.id); });
}

} // namespace claviger
