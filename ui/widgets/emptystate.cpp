// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/textroles.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_second->setObjectName(u"emptyStateSecond"_s);
    m_second->hide();
    setTextRole(*m_sentence, TextRole::Section);
    setMuted(*m_hint);
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // it may quote what others wrote
        label->setFixedWidth(420);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondClicked);
}

void EmptyState::setSecond(const QString &button)
{
    m_second->setText(button);
    m_second->setVisible(!button.isEmpty());
}

void EmptyState::setTexts(const QString &sentence, const QString &hint, const QString &button, bool primary)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setProperty("primary", primary);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    // An aligned item gets no height for its width from the layout.
    for (QLabel *label : {m_sentence, m_hint})
        label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
    setAccessibleName(sentence);
}

} // namespace claviger
