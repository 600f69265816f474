// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/topbar.h"

#include "ui/mainwindow/windowactions.h"
#include "ui/pages/keycommands.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

TopBar::TopBar(WindowActions &actions, const KeyCommands &commands, QWidget *parent)
    : QToolBar(tr("Tool bar"), parent), m_filter(new QLineEdit(this))
{
    setObjectName(u"topBar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({16, 16});
    addButton(actions.sync, true);
    addButton(commands.create(), true);
    addButton(actions.connectService, true);
    auto *left = new QWidget(this);
    left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(left);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setPlaceholderText(tr("Filter by name, prefix, scope, owner"));
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setToolTip(tr("All words must occur (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(180);
    m_filter->setMaximumWidth(360);
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->installEventFilter(this);
    m_filterAction = addWidget(m_filter);
    addButton(actions.command, true);
    addSeparator();
    addButton(actions.lock, true);
    connect(m_filter, &QLineEdit::textChanged, this, &TopBar::filterChanged);
}

void TopBar::addButton(QAction *action, bool withText)
{
    addAction(action);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
}

void TopBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TopBar::setFilterVisible(bool visible)
{
    m_filterAction->setVisible(visible);
}

void TopBar::clearFilter()
{
    m_filter->clear();
}

void TopBar::setFilter(const QString &text)
{
    m_filter->setText(text);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QToolBar::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        Q_EMIT filterLeft();
        return true;
    }
    return QToolBar::eventFilter(watched, event);
}

} // namespace claviger
