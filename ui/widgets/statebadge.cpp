// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebadge.h"

#include "ui/widgets/statemark.h"

#include <QStyle>

namespace claviger {

namespace {
constexpr int mark = 10;
constexpr int gap = 7;
} // namespace

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(KeyState::Unknown);
}

void StateBadge::setState(KeyState state)
{
    m_state = state;
    setAccessibleName(tr("Status: %1").arg(toText(state)));
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {mark + gap + fontMetrics().horizontalAdvance(toText(m_state)) + 2, fontMetrics().height() + 4};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = colourOf(m_state, Tokens::current());
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - mark) / 2 + 1, mark, mark));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(mark + gap, 0, 0, 0));
    paintStateMark(painter, box, m_state, colour);
    painter.setPen(colour);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), toText(m_state));
}

} // namespace claviger
