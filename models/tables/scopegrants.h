// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scopeparts.h"
#include "models/tables/scopecolumns.h"

namespace claviger {

/// What one key may do in one column.
struct ScopeCell
{
    bool granted = false;
    bool direct = false;                 ///< by a scope of the column; else by a wider one
    bool unknown = false;                ///< one of its scopes is not in the catalogue
    ScopeLevel level = ScopeLevel::None; ///< the highest; None in a column that is no ladder
    /// Levels that are granted, as bits from Read on; levels that the column has no scope for count, too.
    int steps = 0;

    bool operator==(const ScopeCell &) const = default;
};

/// Works out cells. Keys share scopes, so each scope is compared with each column once, not once a key.
class ScopeGrants
{
public:
    ScopeGrants() = default;
    ScopeGrants(const QList<ScopeService> &services, const QList<ScopeColumn> &columns);

    /// One cell for each column of the service, in their order.
    [[nodiscard]] QList<ScopeCell> cells(int service, const QStringList &held);
    /// Those scopes that some key of the service holds and that give the right \a wanted.
    [[nodiscard]] QSet<QString> granting(int service, const QString &wanted) const;
    [[nodiscard]] int firstColumn(int service) const { return m_first.value(service); }

private:
    [[nodiscard]] QList<ScopeCell> cellsOfScope(int service, const QString &held) const;
    [[nodiscard]] ScopeCell cell(const ScopeColumn &column, const QString &held) const;

    QList<ScopeService> m_services;
    QList<QList<ScopeColumn>> m_columns; ///< by service
    QList<int> m_first;                  ///< by service
    QList<QHash<QString, QList<ScopeCell>>> m_known;
};

} // namespace claviger
