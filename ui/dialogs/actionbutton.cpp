// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actionbutton.h"

#include "ui/dialogs/tone.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace claviger {

ActionButton::ActionButton(const QString &text, Role role, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    if (role == Role::Primary)
        setDefault(true);
}

QSize ActionButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {qMax(72, words.width() + 28), qMax(30, words.height() + 12)};
}

QColor ActionButton::fill() const
{
    const QColor window = palette().color(QPalette::Window);
    if (m_role == Role::Secondary) {
        QColor wash = palette().color(QPalette::WindowText);
        wash.setAlphaF(isDown() ? 0.14F : underMouse() && isEnabled() ? 0.08F : 0.0F);
        return wash;
    }
    const QColor solid =
        toneColour(m_role == Role::Primary ? Tone::Accent : Tone::Bad, palette());
    if (!isEnabled()) {
        QColor faded = palette().color(QPalette::WindowText);
        faded.setAlphaF(0.12F);
        return faded;
    }
    const bool dark = window.lightness() < 128;
    if (isDown())
        return dark ? solid.darker(118) : solid.darker(125);
    if (underMouse())
        return dark ? solid.lighter(106) : solid.darker(110);
    return solid;
}

QColor ActionButton::ink() const
{
    if (!isEnabled())
        return toneColour(Tone::Muted, palette());
    if (m_role == Role::Secondary)
        return palette().color(QPalette::WindowText);
    return palette().color(QPalette::Window).lightness() < 128 ? QColor(0x14181E) : QColor(Qt::white);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(m_role == Role::Secondary ? QPen(lineColour(palette())) : QPen(Qt::NoPen));
    painter.setBrush(fill());
    painter.drawRoundedRect(frame, 4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_role == Role::Secondary ? toneColour(Tone::Accent, palette()) : ink(), 1.5));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 3, 3);
    }
    painter.setPen(ink());
    QFont words = font();
    if (m_role != Role::Secondary)
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    const bool shortcuts = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.drawText(rect(), Qt::AlignCenter | (shortcuts ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

} // namespace claviger
