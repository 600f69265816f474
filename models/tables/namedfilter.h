// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptfilter.h"
#include "models/tables/keyfilter.h"

#include <QList>

#include <optional>

namespace claviger {

/// A filter of the Keys page by its name.
struct NamedFilter
{
    QString name;
    KeyFilter filter;

    bool operator==(const NamedFilter &) const = default;
};

[[nodiscard]] KeptFilter keptOf(const NamedFilter &filter);
[[nodiscard]] NamedFilter filterOf(const KeptFilter &kept);

/// Those that come with the program: they find what the Overview counts under the same name, in whatever
/// place is looked at.
[[nodiscard]] QList<NamedFilter> builtInFilters();
/// The filter among \a own and those that come with the program that asks the same; empty: none.
[[nodiscard]] QString nameOfFilter(const KeyFilter &filter, const QList<NamedFilter> &own);
/// By its name, in whatever case; one's own comes first.
[[nodiscard]] std::optional<NamedFilter> findFilter(const QString &name, const QList<NamedFilter> &own);

} // namespace claviger
