// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitybadge.h"

#include "ui/widgets/severitymark.h"

#include <QStyle>

namespace claviger {

namespace {
constexpr int mark = 11;
constexpr int gap = 7;
} // namespace

SeverityBadge::SeverityBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SeverityBadge::setSeverity(Finding::Severity severity, const QString &words)
{
    m_severity = severity;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize SeverityBadge::sizeHint() const
{
    return {mark + gap + fontMetrics().horizontalAdvance(m_words), fontMetrics().height() + 4};
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = colourOf(m_severity, Tokens::current());
    const QRect box(0, (height() - mark) / 2, mark, mark);
    const QRect words = rect().adjusted(mark + gap, 0, 0, 0);
    paintSeverityMark(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_severity, colour);
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace claviger
