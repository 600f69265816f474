// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace claviger {

PlainTable::PlainTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setProperty("roomy", true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(26, fontMetrics().height() + 8));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void PlainTable::setWidths(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, characters.at(column) * fontMetrics().averageCharWidth() + 20);
    horizontalHeader()->setStretchLastSection(true);
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    // Enter is the dialog's, unless somebody listens for it here.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && receivers(SIGNAL(activated(QModelIndex))) == 0 && state() != EditingState)
        return event->ignore();
    QTableView::keyPressEvent(event);
    // The view hands Enter on after it has activated a row: the dialog's button would do it once more.
    if (enter)
        event->accept();
}

} // namespace claviger
