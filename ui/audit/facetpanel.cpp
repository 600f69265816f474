// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/facetpanel.h"

#include "models/audit/query/textmatcher.h"
#include "models/tables/entityprofile.h"
#include "ui/audit/facettree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = FacetTreeModel::Kind;
using Fold = audit::FacetOf::Fold;

namespace {

QByteArray nameOfFacet(const audit::FacetOf &facet)
{
    const QByteArray field(nameOf(facet.field).data(), nameOf(facet.field).size());
    return facet.fold == Fold::Network ? field + "_network" : field;
}

} // namespace

const QList<audit::FacetOf> &panelFacets()
{
    static const QList<audit::FacetOf> facets{
        AuditField::Outcome,   AuditField::Key,    AuditField::Actor,
        AuditField::Action,    AuditField::Ip,     {AuditField::Ip, Fold::Network},
        AuditField::UserAgent, AuditField::Source, AuditField::Workspace};
    return facets;
}

FacetPanel::FacetPanel(const QList<audit::FacetOf> &facets, QWidget *parent)
    : QWidget(parent)
    , m_facets(facets)
    , m_model(new FacetTreeModel(facets, this))
    , m_tree(new FacetTree(this))
{
    setObjectName(u"facetPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    connect(m_tree, &FacetTree::filterRequested, this, &FacetPanel::filterRequested);
    connect(m_tree, &FacetTree::filterDropped, this, &FacetPanel::filterDropped);
    connect(m_tree, &FacetTree::allRequested, this,
            [this](const QModelIndex &heading) { Q_EMIT allRequested(m_model->facetAt(heading)); });
    connect(m_model, &FacetTreeModel::searchChanged, this, &FacetPanel::facetsChanged);
    connect(m_tree, &QTreeView::expanded, this, &FacetPanel::stateChanged);
    connect(m_tree, &QTreeView::collapsed, this, &FacetPanel::stateChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FacetPanel::popUpMenu);
}

std::vector<audit::FacetOf> FacetPanel::facets() const
{
    std::vector<audit::FacetOf> facets;
    for (audit::FacetOf facet : m_facets) {
        const QString search = m_model->searchOf(facet);
        if (!search.isEmpty())
            facet.only = std::make_shared<audit::ContainsMatcher>(search.toStdString());
        facets.push_back(facet);
    }
    return facets;
}

void FacetPanel::setFacets(const QList<audit::Facet> &facets)
{
    m_model->setFacets(facets);
}

void FacetPanel::setFilters(const QList<FacetFilter> &filters)
{
    m_model->setFilters(filters);
}

void FacetPanel::clear()
{
    m_model->clear();
}

void FacetPanel::showOnly(const QList<audit::Facet> &facets)
{
    setFacets(facets);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const audit::FacetOf &own = m_facets.at(row);
        const bool shown = std::ranges::any_of(facets, [&own](const audit::Facet &facet) {
            return facet.field == own.field && facet.fold == own.fold;
        });
        m_tree->setRowHidden(row, {}, !shown);
    }
}

QByteArray FacetPanel::saveState() const
{
    QByteArrayList closed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        if (!m_tree->isExpanded(heading))
            closed.append(nameOfFacet(m_model->facetAt(heading)));
    }
    return closed.join(',');
}

void FacetPanel::restoreState(const QByteArray &state)
{
    const QByteArrayList closed = state.split(',');
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        m_tree->setExpanded(heading, !closed.contains(nameOfFacet(m_model->facetAt(heading))));
    }
}

void FacetPanel::popUpMenu(const QPoint &position)
{
    const QModelIndex index =
        m_tree->indexAt(position).isValid() ? m_tree->indexAt(position) : m_tree->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"facetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto kind = index.data(FacetTreeModel::KindRole).value<Kind>();
    if (kind == Kind::Value || kind == Kind::Absent) {
        const auto filter = index.data(FacetTreeModel::FilterRole).value<FacetFilter>();
        const auto ask = [this, filter](bool excluded) {
            FacetFilter other = filter;
            other.excluded = excluded;
            Q_EMIT filterRequested(other);
        };
        menu->addAction(tr("Only this\tEnter"), this, [ask] { ask(false); });
        menu->addAction(tr("Not this\tAlt+Enter"), this, [ask] { ask(true); });
        if (index.data(FacetTreeModel::MarkRole).value<FacetTreeModel::Mark>() != FacetTreeModel::Mark::None)
            menu->addAction(tr("Take this filter back"), this,
                            [this, filter] { Q_EMIT filterDropped(filter); });
        menu->addSeparator();
        if (kind == Kind::Value && isEntityField(filter.field) && filter.fold == Fold::None)
            menu->addAction(tr("All about this…"), this,
                            [this, filter] { Q_EMIT entityRequested(filter.field, filter.value); });
        if (kind == Kind::Value)
            menu->addAction(tr("Copy"), this,
                            [filter] { QGuiApplication::clipboard()->setText(filter.value); });
        menu->addSeparator();
    }
    const QModelIndex heading = index.parent().isValid() ? index.parent() : index;
    menu->addAction(tr("Search values…\t/"), this, [this, at = QPersistentModelIndex(heading)] {
        m_tree->setExpanded(at, true);
        m_tree->edit(at);
    });
    menu->addAction(tr("Show all values…"), this, [this, at = QPersistentModelIndex(heading)] {
        Q_EMIT allRequested(m_model->facetAt(at));
    });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace claviger
