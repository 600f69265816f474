// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/scopegrants.h"

#include <algorithm>

namespace claviger {

namespace {

constexpr int allSteps = 0b111;

int bitOf(ScopeLevel level)
{
    return level == ScopeLevel::None ? 0 : 1 << (int(level) - 1);
}

void add(ScopeCell &to, const ScopeCell &more)
{
    to.unknown |= more.unknown;
    to.steps |= more.steps;
    if (!more.granted)
        return;
    if (!to.granted || more.level > to.level)
        to.direct = more.direct;
    else if (more.level == to.level)
        to.direct |= more.direct;
    to.level = std::max(to.level, more.level);
    to.granted = true;
}

} // namespace

ScopeGrants::ScopeGrants(const QList<ScopeService> &services, const QList<ScopeColumn> &columns)
    : m_services(services), m_columns(services.size()), m_first(services.size(), 0), m_known(services.size())
{
    for (const ScopeColumn &column : columns)
        m_columns[column.service].append(column);
    for (int service = 1; service < services.size(); ++service)
        m_first[service] = m_first.at(service - 1) + int(m_columns.at(service - 1).size());
}

QList<ScopeCell> ScopeGrants::cells(int service, const QStringList &held)
{
    QList<ScopeCell> cells(m_columns.at(service).size());
    QHash<QString, QList<ScopeCell>> &known = m_known[service];
    for (const QString &scope : held) {
        auto found = known.constFind(scope);
        if (found == known.cend())
            found = known.insert(scope, cellsOfScope(service, scope));
        for (qsizetype column = 0; column < cells.size(); ++column)
            add(cells[column], found->at(column));
    }
    return cells;
}

QList<ScopeCell> ScopeGrants::cellsOfScope(int service, const QString &held) const
{
    QList<ScopeCell> cells;
    for (const ScopeColumn &column : m_columns.at(service))
        cells.append(cell(column, held));
    return cells;
}

ScopeCell ScopeGrants::cell(const ScopeColumn &column, const QString &held) const
{
    ScopeCell cell;
    int offered = 0;
    for (const QString &scope : column.scopes) {
        const ScopeLevel level = column.isLadder ? partsOf(scope).level : ScopeLevel::None;
        offered |= bitOf(level);
        if (!m_services.at(column.service).cover(held, scope))
            continue;
        cell.granted = true;
        cell.level = std::max(cell.level, level);
        cell.steps |= bitOf(level);
    }
    cell.steps |= ~offered & allSteps;
    cell.direct = column.scopes.contains(held);
    cell.unknown = cell.direct && column.unknown.contains(held);
    return cell;
}

QSet<QString> ScopeGrants::granting(int service, const QString &wanted) const
{
    QSet<QString> found;
    const ScopeService &known = m_services.at(service);
    for (const QString &held : known.held) {
        if (known.cover(held, wanted))
            found.insert(held);
    }
    return found;
}

} // namespace claviger
