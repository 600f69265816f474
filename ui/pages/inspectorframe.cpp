// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspectorframe.h"

#include "ui/style/icons.h"
#include "ui/style/textroles.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace claviger {

using namespace Qt::StringLiterals;

InspectorFrame::InspectorFrame(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(m_stack))
    , m_footer(new QWidget(this))
{
    setProperty("surface", u"window"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(24, 0, 24, 0);
    setMuted(*m_hint);
    m_stack->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
}

QWidget *InspectorFrame::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Details"), head);
    setMuted(*title);
    auto *close = new QToolButton(head);
    close->setObjectName(u"closeInspector"_s);
    close->setIcon(icon(u"close"_s));
    close->setIconSize({16, 16});
    close->setProperty("iconOnly", true);
    close->setToolTip(tr("Hide the details (Ctrl+I)"));
    close->setAccessibleName(tr("Hide the details"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &InspectorFrame::closeRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 10, 0);
    layout->addWidget(title, 1);
    layout->addWidget(close);
    return head;
}

void InspectorFrame::setDetails(QWidget *content)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
}

void InspectorFrame::setFooter(const QList<QList<QPushButton *>> &rows)
{
    auto *line = new QFrame(m_footer);
    line->setProperty("hairline", true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    for (const QList<QPushButton *> &each : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QPushButton *button : each)
            row->addWidget(button, 1);
        column->addLayout(row);
    }
    auto *layout = new QVBoxLayout(m_footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(column);
}

void InspectorFrame::showHint(const QString &sentence)
{
    clearDetails();
    m_hint->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void InspectorFrame::showDetails()
{
    m_stack->setCurrentIndex(1);
}

void InspectorFrame::setFooterVisible(bool visible)
{
    m_footer->setVisible(visible);
}

} // namespace claviger
