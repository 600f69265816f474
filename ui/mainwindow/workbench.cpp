// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/workbench.h"

#include "ui/pages/uistate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStyle>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelow = 1100;
constexpr int sidebarWidth = 216;
constexpr int sheetWidth = 296;
constexpr int widestInspector = 360;
constexpr int widestRecord = 620;
} // namespace

Workbench::Workbench(UiState &state, QWidget *sidebar, QWidget *page, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sidebar(sidebar)
    , m_page(page)
    , m_inspector(inspector)
{
    setObjectName(u"workbench"_s);
    m_sidebar->setMinimumWidth(200);
    m_sidebar->setMaximumWidth(280);
    m_inspector->setMinimumWidth(280);
    m_inspector->setMaximumWidth(widestInspector);
    m_page->setMinimumWidth(360);
    for (QWidget *pane : {m_sidebar, m_page, m_inspector})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    restoreSizes();
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_state.setSplitter(m_splitter->saveState()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setSidebarVisible(m_state.sidebarVisible());
    m_inspectorWanted = m_state.inspectorVisible();
    arrange();
}

void Workbench::restoreSizes()
{
    if (m_state.splitter().isEmpty() || !m_splitter->restoreState(m_state.splitter()))
        m_splitter->setSizes({sidebarWidth, width() - sidebarWidth - sheetWidth, sheetWidth});
}

void Workbench::setSidebarVisible(bool visible)
{
    m_sidebar->setVisible(visible);
    m_state.setSidebarVisible(visible);
}

bool Workbench::isInspectorVisible() const
{
    return m_narrow ? m_sheetOpen : m_inspectorWanted;
}

void Workbench::setInspectorVisible(bool visible)
{
    if (m_narrow) {
        m_sheetOpen = visible;
    } else {
        m_inspectorWanted = visible;
        m_state.setInspectorVisible(visible);
    }
    arrange();
}

void Workbench::setInspectorRoom(Room room)
{
    m_inspector->setMaximumWidth(room == Room::Wide ? widestRecord : widestInspector);
}

void Workbench::setInspectorAvailable(bool available)
{
    if (available == m_inspectorAvailable)
        return;
    m_inspectorAvailable = available;
    arrange();
}

void Workbench::arrange()
{
    const bool inSplitter = m_inspector->parentWidget() == m_splitter;
    if (m_narrow && inSplitter) {
        m_inspector->setParent(this);
        m_inspector->setProperty("sheet", true);
    } else if (!m_narrow && !inSplitter) {
        m_splitter->addWidget(m_inspector);
        m_inspector->setProperty("sheet", false);
        restoreSizes();
    }
    m_inspector->style()->unpolish(m_inspector);
    m_inspector->style()->polish(m_inspector);
    m_inspector->setVisible(m_inspectorAvailable && isInspectorVisible());
    placeSheet();
    Q_EMIT inspectorShown(isInspectorVisible());
}

void Workbench::placeSheet()
{
    if (!m_narrow)
        return;
    const QRect sheet(width() - sheetWidth, 0, sheetWidth, height());
    m_inspector->setGeometry(QStyle::visualRect(layoutDirection(), rect(), sheet));
    m_inspector->raise();
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_sheetOpen = false;
        arrange();
    }
    placeSheet();
}

void Workbench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_sheetOpen) {
        setInspectorVisible(false);
        m_page->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

QList<QWidget *> Workbench::visiblePanes() const
{
    QList<QWidget *> panes;
    for (QWidget *pane : {m_sidebar, m_page, m_inspector}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    return panes;
}

void Workbench::focusPane(int step)
{
    const QList<QWidget *> panes = visiblePanes();
    if (panes.isEmpty())
        return;
    int current = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    const int count = int(panes.size());
    QWidget *pane = panes.at(current < 0 ? 0 : (current + step + count) % count);
    // A pane itself takes no keys; the first of its children that does is where work goes on.
    QWidget *target = pane->focusProxy();
    if (target == nullptr) {
        for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
            if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
                (next->focusPolicy() & Qt::TabFocus) != 0) {
                target = next;
                break;
            }
        }
    }
    if (target != nullptr)
        target->setFocus(Qt::TabFocusReason);
}

} // namespace claviger
