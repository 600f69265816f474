// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reminderlist.h"

#include "models/tables/remindermodel.h"
#include "ui/delegates/reminderdelegate.h"

#include <QKeyEvent>

namespace claviger {

using namespace Qt::StringLiterals;

ReminderList::ReminderList(ReminderModel &model, QWidget *parent) : QListView(parent)
{
    setObjectName(u"reminders"_s);
    setAccessibleName(tr("Reminders"));
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new ReminderDelegate(this));
    setModel(&model);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this, &ReminderList::followed);
}

void ReminderList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_Space) && currentIndex().isValid()) {
        Q_EMIT followed(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ReminderList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace claviger
