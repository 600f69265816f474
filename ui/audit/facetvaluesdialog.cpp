// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/facetvaluesdialog.h"

#include "models/tables/audittexts.h"
#include "models/tables/facetvaluesmodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/style/possible.h"
#include "ui/widgets/plainheader.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

FacetValuesDialog::FacetValuesDialog(const audit::FacetOf &facet, const Load &load, QWidget *parent)
    : TaskDialog(parent)
    , m_facet(facet)
    , m_model(new FacetValuesModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_only(addPrimary(tr("Only this")))
    , m_not(addSecondary(tr("Not this")))
{
    setObjectName(u"facetValues"_s);
    setHeading(tr("All values: %1").arg(facetTitle(facet)), tr("Of the events that match the query."));
    cancelButton()->setText(tr("Close"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        tell();
    });
    connect(m_only, &ActionButton::clicked, this, [this] { ask(false); });
    connect(m_not, &ActionButton::clicked, this, [this] { ask(true); });
    connect(m_table, &QTableView::doubleClicked, this, [this] { ask(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { tell(); });
    tell();
    follow<Result<audit::Answer>>(tr("Counting…"), load(), [this](const Result<audit::Answer> &answer) {
        if (answer)
            fill(*answer);
        else if (answer.error().code != ErrorCode::Cancelled)
            showError(answer.error());
    });
}

void FacetValuesDialog::layOut()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search the values of %1").arg(facetTitle(m_facet)));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(u"values"_s);
    m_table->setAccessibleName(tr("Values of %1").arg(facetTitle(m_facet)));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 8));
    auto *header = new PlainHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSortIndicator(FacetValuesModel::CountColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FacetValuesModel::ValueColumn, QHeaderView::Stretch);
    const int number = 14 * fontMetrics().averageCharWidth();
    header->resizeSection(FacetValuesModel::CountColumn, number);
    header->resizeSection(FacetValuesModel::ShareColumn, number);
    // The table itself would copy one cell.
    auto *copyValues = new QAction(tr("Copy"), m_table);
    copyValues->setShortcut(QKeySequence::Copy);
    copyValues->setShortcutContext(Qt::WidgetShortcut);
    connect(copyValues, &QAction::triggered, this, [this] { copy(); });
    m_table->addAction(copyValues);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    m_table->setMinimumSize(64 * fontMetrics().averageCharWidth(), 12 * 26);
    m_search->setFocus();
}

void FacetValuesDialog::fill(const audit::Answer &answer)
{
    if (answer.facets.isEmpty())
        return;
    m_model->setFacet(answer.facets.constFirst(), answer.matched);
    tell();
    m_search->setFocus();
}

void FacetValuesDialog::tell()
{
    const int shown = m_model->rowCount();
    setStatus(shown == m_model->total()
                  ? tr("%Ln values", nullptr, shown)
                  : tr("%1 of %Ln values", nullptr, m_model->total()).arg(countText(quint64(shown))));
    const bool chosen = m_table->selectionModel()->hasSelection();
    for (ActionButton *button : {m_only, m_not})
        setPossible(*button, {}, chosen ? QString() : tr("Choose a value first"));
}

void FacetValuesDialog::ask(bool excluded)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    for (const QModelIndex &row : rows)
        Q_EMIT filterRequested({m_facet.field, m_facet.fold, m_model->valueAt(row.row()), excluded});
    accept();
}

void FacetValuesDialog::copy() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(m_model->valueAt(row.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FacetValuesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_search->hasFocus() && event->key() == Qt::Key_Down) {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection())
            m_table->selectRow(0);
    } else if (enter && m_table->selectionModel()->hasSelection()) {
        ask(event->modifiers().testFlag(Qt::AltModifier));
    } else {
        TaskDialog::keyPressEvent(event);
    }
}

} // namespace claviger
