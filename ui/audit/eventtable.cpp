// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventtable.h"

#include "models/tables/eventtablemodel.h"
#include "ui/audit/eventdelegate.h"
#include "ui/audit/eventtableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

EventTable::EventTable(EventTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new EventTableView(model, this))
    , m_delegate(new EventDelegate(m_view))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusProxy(m_view);
    m_view->setItemDelegate(m_delegate);
    m_bar->setObjectName(u"eventScrollBar"_s);
    m_bar->setAccessibleName(tr("Place among all events"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_late.setSingleShot(true);
    m_late.setInterval(150);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_delegate->setBarsShown(hasLateRows());
        m_view->viewport()->update();
    });
    connect(m_bar, &QScrollBar::valueChanged, this,
            [this](int value) { m_view->scrollToRow(std::uint64_t(value)); });
    connect(m_view, &EventTableView::scrolled, this, &EventTable::fitBar);
    connect(m_view, &EventTableView::wheeled, this,
            [this](QWheelEvent *event) { QCoreApplication::sendEvent(m_bar, event); });
    connect(&model, &EventTableModel::loaded, this, &EventTable::watchForLateRows);
    fitBar();
}

void EventTable::fitBar()
{
    const auto most = std::uint64_t(std::numeric_limits<int>::max());
    const auto whole = std::uint64_t(m_view->wholeRows());
    const std::uint64_t last = m_model.total() > whole ? m_model.total() - whole : 0;
    const QSignalBlocker blocker(m_bar);
    m_bar->setRange(0, int(std::min(last, most)));
    m_bar->setPageStep(int(whole));
    m_bar->setValue(int(std::min(m_view->firstRow(), most)));
    m_bar->setVisible(last > 0);
    watchForLateRows();
}

bool EventTable::hasLateRows() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.data(m_model.index(row, 0), EventLoadedRole).toBool())
            return true;
    }
    return false;
}

void EventTable::watchForLateRows()
{
    if (!hasLateRows()) {
        m_late.stop();
        m_delegate->setBarsShown(false);
    } else if (!m_late.isActive()) {
        m_late.start();
    }
}

} // namespace claviger
