// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/sparkline.h"

#include "models/tables/audittexts.h"
#include "models/tables/timelinetexts.h"
#include "ui/audit/timelinegeometry.h"
#include "ui/style/chartcolours.h"
#include "ui/style/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 36;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Events of the last days"));
}

void Sparkline::setContent(const TimelineContent &content)
{
    m_content = content;
    const int highest = content.highest();
    setAccessibleDescription(
        highest < 0 ? tr("none")
                    : tr("%Ln events, most of them: %1", nullptr, pluralCount(content.sum().total()))
                          .arg(textOf(highest)));
    update();
}

QSize Sparkline::sizeHint() const
{
    return {160, lineHeight};
}

QString Sparkline::textOf(int bar) const
{
    const OutcomeCounts &counts = m_content.bars.at(size_t(bar));
    QStringList parts{tr("%Ln events", nullptr, pluralCount(counts.total()))};
    for (const AuditOutcome outcome : allAuditOutcomes) {
        if (counts.of(outcome) > 0 && counts.of(outcome) < counts.total())
            parts.append(QString(countText(counts.of(outcome)) % u' ' % outcomeText(outcome)));
    }
    return QString(stepSpanText(m_content.scale, bar) % u": "_s % parts.join(u", "_s));
}

bool Sparkline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_content.bars.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TimelineGeometry geometry(m_content, rect(), TimelineGeometry::Heights::Linear);
    const int bar = geometry.barAt(help->pos().x());
    QToolTip::showText(help->globalPos(), textOf(bar), this, geometry.column(bar));
    return true;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Tokens::current().line);
    if (m_content.bars.empty())
        return;
    const TimelineGeometry geometry(m_content, rect().adjusted(0, 0, 0, -1),
                                    TimelineGeometry::Heights::Linear);
    const ChartColours colours = ChartColours::current();
    for (int bar = 0; bar < geometry.size(); ++bar) {
        for (const TimelineGeometry::Piece &piece : geometry.pieces(bar))
            painter.fillRect(piece.rect, colours.of(piece.outcome));
    }
}

} // namespace claviger
