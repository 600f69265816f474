// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace claviger {

/// Things that people gave names, in the order in which a person looks for them.
template <typename Named> void sortByName(QList<Named> &list)
{
    std::stable_sort(list.begin(), list.end(), [](const Named &a, const Named &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

template <typename Named> void removeNamed(QList<Named> &list, const QString &name)
{
    list.removeIf([&name](const Named &each) { return each.name == name; });
}

/// Replaces the one of the same name.
template <typename Named> void putNamed(QList<Named> &list, const Named &item)
{
    removeNamed(list, item.name);
    list << item;
    sortByName(list);
}

} // namespace claviger
