// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/namedfilter.h"

#include "models/tables/keyfilterwords.h"
#include "models/tables/overviewmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::NamedFilter)
};

} // namespace

KeptFilter keptOf(const NamedFilter &filter)
{
    return {filter.name, wordsOf(filter.filter)};
}

NamedFilter filterOf(const KeptFilter &kept)
{
    return {kept.name, keyFilterFrom(kept.filter)};
}

QList<NamedFilter> builtInFilters()
{
    return {{Text::tr("Expiring within 7 days"), OverviewModel::filterOf(OverviewModel::Within7Days)},
            {Text::tr("Expiring within 14 days"), OverviewModel::filterOf(OverviewModel::Within14Days)},
            {Text::tr("Expiring within 30 days"), OverviewModel::filterOf(OverviewModel::Within30Days)},
            {Text::tr("Never used"), OverviewModel::filterOf(OverviewModel::NeverUsed)},
            {Text::tr("No expiry"), OverviewModel::filterOf(OverviewModel::NoExpiry)},
            {Text::tr("No allowlist"), OverviewModel::filterOf(OverviewModel::NoAllowlist)},
            {Text::tr("Admin scope"), OverviewModel::filterOf(OverviewModel::Administering)},
            {Text::tr("Cutting over"), OverviewModel::filterOf(OverviewModel::CuttingOver)}};
}

QString nameOfFilter(const KeyFilter &filter, const QList<NamedFilter> &own)
{
    for (const NamedFilter &each : own) {
        if (wordsOf(each.filter) == wordsOf(filter))
            return each.name;
    }
    KeyFilter anywhere = filter;
    anywhere.place = {};
    for (const NamedFilter &each : builtInFilters()) {
        if (each.filter == anywhere)
            return each.name;
    }
    return {};
}

std::optional<NamedFilter> findFilter(const QString &name, const QList<NamedFilter> &own)
{
    const QList<NamedFilter> all = own + builtInFilters();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const NamedFilter &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace claviger
