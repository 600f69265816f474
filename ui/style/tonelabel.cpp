// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tonelabel.h"

#include "ui/style/textroles.h"

#include <QApplication>
#include <QEvent>

namespace claviger {

namespace {

TextRole roleOf(ToneLabel::Size size)
{
    switch (size) {
    case ToneLabel::Size::Caption:
        return TextRole::Caption;
    case ToneLabel::Size::Body:
        return TextRole::Body;
    case ToneLabel::Size::Section:
        return TextRole::Section;
    case ToneLabel::Size::Title:
        return TextRole::PageTitle;
    }
    Q_UNREACHABLE();
}

} // namespace

ToneLabel::ToneLabel(Tone tone, Size size, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextRole(*this, roleOf(size));
    applyTone();
}

ToneLabel::ToneLabel(const QString &text, Tone tone, Size size, QWidget *parent)
    : ToneLabel(tone, size, parent)
{
    setText(text);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    applyTone();
    // Rich text keeps the link colour that it was laid out with.
    const QString same = text();
    clear();
    setText(same);
}

void ToneLabel::applyTone()
{
    QPalette toned = palette();
    const QColor colour = toneColour(m_tone, QApplication::palette());
    if (toned.color(QPalette::Active, QPalette::WindowText) == colour)
        return; // also ends the recursion through changeEvent()
    toned.setColor(QPalette::Active, QPalette::WindowText, colour);
    toned.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(toned);
}

} // namespace claviger
