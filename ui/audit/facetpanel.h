// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facettreemodel.h"

#include <QWidget>

namespace claviger {

class FacetTree;

/// Those that the Audit page shows, in its order.
[[nodiscard]] const QList<audit::FacetOf> &panelFacets();

/// The facets of the Audit page: for each field the most frequent values of the events that match. It asks by
/// signals; whoever writes the query and asks the store puts facets and filters in.
///
/// To fill it: facets() into Question::facets, then setFacets(answer.facets).
class FacetPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr) : FacetPanel(panelFacets(), parent) {}
    explicit FacetPanel(const QList<audit::FacetOf> &facets, QWidget *parent = nullptr);

    /// What the store is to be asked for: the open facets, with what they are searched for. Closed ones are
    /// asked for as well, so that their headings can tell how many values there are.
    [[nodiscard]] std::vector<audit::FacetOf> facets() const;
    void setFacets(const QList<audit::Facet> &facets);
    /// The values that the query asks for and leaves out.
    void setFilters(const QList<FacetFilter> &filters);
    void clear();
    /// Shows \a facets alone; the others are out of sight.
    void showOnly(const QList<audit::Facet> &facets);

    /// Which facets are closed; for the layout's file. No values are in it.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] FacetTree &tree() const { return *m_tree; }

Q_SIGNALS:
    void filterRequested(const claviger::FacetFilter &filter);
    void filterDropped(const claviger::FacetFilter &filter);
    /// facets() are others: a person searches in one.
    void facetsChanged();
    /// All values of a facet are to be listed.
    void allRequested(const claviger::audit::FacetOf &facet);
    /// More about a key, an actor, an address or an agent is wanted.
    void entityRequested(claviger::AuditField field, const QString &value);
    void stateChanged();

private:
    void popUpMenu(const QPoint &position);

    QList<audit::FacetOf> m_facets;
    FacetTreeModel *m_model;
    FacetTree *m_tree;
};

} // namespace claviger
