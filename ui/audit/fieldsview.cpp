// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/fieldsview.h"

#include "models/tables/eventfieldsmodel.h"
#include "ui/audit/fielddelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace claviger {

FieldsView::FieldsView(QWidget *parent) : QTableView(parent)
{
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new FieldDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
}

void FieldsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FieldsView::fit);
    fit();
}

void FieldsView::setGrows(bool grows)
{
    m_grows = grows;
    horizontalHeader()->setVisible(!grows);
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setProperty("seeThrough", grows);
}

void FieldsView::fit()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    horizontalHeader()->setSectionResizeMode(EventFieldsModel::Name, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(EventFieldsModel::Name,
                                      fontMetrics().averageCharWidth() * (m_grows ? 15 : 26));
    resizeRowsToContents();
    updateGeometry();
}

QSize FieldsView::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    return m_grows ? QSize(hint.width(), verticalHeader()->length() + 2) : hint;
}

void FieldsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FieldsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (cell.isValid()) {
        Q_EMIT menuRequested(cell, byKeyboard ? viewport()->mapToGlobal(visualRect(cell).bottomLeft())
                                              : event->globalPos());
    }
}

void FieldsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    else
        QTableView::keyPressEvent(event);
}

} // namespace claviger
