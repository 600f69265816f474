// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/noticebar.h"

#include "ui/style/tonelabel.h"
#include "ui/style/wash.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace claviger {

NoticeBar::NoticeBar(Tone tone, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(new ToneLabel(sentence, Tone::Normal, ToneLabel::Size::Body, this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_label);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

void NoticeBar::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
}

void NoticeBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QString NoticeBar::sentence() const
{
    return m_label->text();
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    paintWash(*this, m_tone);
}

} // namespace claviger
