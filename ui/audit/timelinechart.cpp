// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timelinechart.h"

#include "models/tables/audittexts.h"
#include "models/tables/timelinetexts.h"
#include "ui/style/chartcolours.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;
using audit::TimeScale;

namespace {

constexpr int pixelsOfBar = 6;
constexpr int gap = 6;
constexpr int padding = 8;
constexpr int betweenTimes = 88; ///< pixels from label to label, at least

QFont numberFont()
{
    return tabular(fontFor(TextRole::Caption));
}

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

TimelineChart::TimelineChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"timelineChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Events over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void TimelineChart::setContent(const TimelineContent &content)
{
    if (content == m_content)
        return;
    const bool sameScale = content.scale == m_content.scale;
    m_content = content;
    if (!sameScale) {
        m_cursor = m_hovered = -1;
        forgetStretch();
    }
    describe();
    update();
}

void TimelineChart::setHeights(TimelineGeometry::Heights heights)
{
    m_heights = heights;
    update();
}

int TimelineChart::mostBars(int width)
{
    constexpr int fewest = 10;
    return std::max(fewest, width / pixelsOfBar);
}

int TimelineChart::mostBars() const
{
    return mostBars(plot().width());
}

std::pair<int, int> TimelineChart::stretch() const
{
    if (m_anchor < 0 || m_cursor < 0)
        return {-1, -1};
    return std::minmax(m_anchor, m_cursor);
}

TimelineGeometry TimelineChart::geometryOfBars() const
{
    return {m_content, plot(), m_heights};
}

QRect TimelineChart::plot() const
{
    const QFontMetrics metrics(numberFont());
    const int highest = m_content.highest();
    const quint64 most = highest < 0 ? 0 : m_content.bars[size_t(highest)].total();
    // Room for the number at the top, which is above that of the highest bar.
    const quint64 top = most * (m_heights == TimelineGeometry::Heights::Logarithmic ? 10 : 2);
    const int numbers = metrics.horizontalAdvance(countText(std::max<quint64>(1000, top)));
    return rect().adjusted(numbers + 2 * gap, metrics.height() / 2 + 2, -padding, -(metrics.height() + gap));
}

QSize TimelineChart::sizeHint() const
{
    return {600, 8 * fontMetrics().height()};
}

QSize TimelineChart::minimumSizeHint() const
{
    return {200, 5 * fontMetrics().height()};
}

// --- Input -----------------------------------------------------------------------------------------------

bool TimelineChart::event(QEvent *event)
{
    // Escape zooms out before a window or dialog around takes it as "close"; only where there is a need.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace || (key->key() == Qt::Key_Escape && m_anchor >= 0)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (moves(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomIn();
        break;
    case Qt::Key_Escape:
        if (m_anchor < 0) {
            Q_EMIT zoomOutRequested();
            break;
        }
        m_brushing = false;
        forgetStretch();
        break;
    case Qt::Key_Backspace:
        Q_EMIT zoomOutRequested();
        break;
    case Qt::Key_PageUp:
        Q_EMIT moveRequested(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT moveRequested(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineChart::moves(QKeyEvent &event)
{
    const int last = int(m_content.bars.size()) - 1;
    if (last < 0)
        return false;
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool leap = event.modifiers().testFlag(Qt::ControlModifier);
    const auto step = [&](int direction) {
        if (m_cursor < 0)
            moveCursor(direction > 0 ? 0 : last, extend);
        else
            moveCursor(leap ? neighbourWithEvents(direction) : m_cursor + direction, extend);
    };
    switch (event.key()) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Home:
        moveCursor(0, extend);
        return true;
    case Qt::Key_End:
        moveCursor(last, extend);
        return true;
    default:
        return false;
    }
}

int TimelineChart::neighbourWithEvents(int step) const
{
    for (int bar = m_cursor + step; bar >= 0 && bar < int(m_content.bars.size()); bar += step) {
        if (m_content.bars[size_t(bar)].total() > 0)
            return bar;
    }
    return m_cursor;
}

void TimelineChart::moveCursor(int bar, bool extend)
{
    const int before = m_cursor;
    const int to = std::clamp(bar, 0, int(m_content.bars.size()) - 1);
    if (!extend)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = before < 0 ? to : before;
    m_cursor = to;
    m_hovered = -1;
    describe();
    update();
    Q_EMIT cursorMoved(m_cursor);
}

void TimelineChart::zoomIn()
{
    if (m_cursor < 0)
        return;
    const auto [first, last] = m_anchor < 0 ? std::pair(m_cursor, m_cursor) : stretch();
    const audit::TimeSpan span{m_content.scale.spanOf(first).from, m_content.scale.spanOf(last).to};
    forgetStretch();
    Q_EMIT zoomRequested(span);
}

void TimelineChart::forgetStretch()
{
    m_anchor = -1;
    describe();
    update();
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_content.bars.empty()) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_brushing = true;
    const int bar = geometryOfBars().barAt(event->pos().x());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_cursor >= 0) {
        moveCursor(bar, true);
        return;
    }
    moveCursor(bar, false);
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content.bars.empty())
        return;
    const int bar = geometryOfBars().barAt(event->pos().x());
    if (m_brushing) {
        if (bar != m_cursor)
            moveCursor(bar, true);
        return;
    }
    const int hovered = rect().contains(event->pos()) ? bar : -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brushing)
        return;
    m_brushing = false;
    if (m_anchor >= 0 && m_anchor != m_cursor)
        zoomIn();
    else
        forgetStretch();
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_brushing = false;
    forgetStretch();
    Q_EMIT zoomOutRequested();
}

void TimelineChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

// What a screen reader says: the bar under the cursor, the stretch, or what there is at all.
void TimelineChart::describe()
{
    QString text;
    const auto numbers = [](const OutcomeCounts &counts) {
        QStringList parts{tr("%Ln events", nullptr, pluralCount(counts.total()))};
        for (const AuditOutcome outcome : allAuditOutcomes) {
            if (counts.of(outcome) > 0)
                parts.append(QString(outcomeText(outcome) % u' ' % countText(counts.of(outcome))));
        }
        return parts.join(u", "_s);
    };
    const auto [first, last] = stretch();
    if (first >= 0) {
        OutcomeCounts sum;
        for (int bar = first; bar <= last; ++bar)
            sum.add(m_content.bars[size_t(bar)]);
        text = tr("From %1 to %2: %3")
                   .arg(stepText(m_content.scale, first), stepSpanText(m_content.scale, last), numbers(sum));
    } else if (m_cursor >= 0) {
        text = tr("%1: %2").arg(stepSpanText(m_content.scale, m_cursor),
                                numbers(m_content.bars[size_t(m_cursor)]));
    } else if (!m_content.bars.empty()) {
        text = numbers(m_content.sum());
    } else {
        text = tr("No events");
    }
    setAccessibleDescription(text);
}

// --- Painting --------------------------------------------------------------------------------------------

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::current();
    painter.setFont(numberFont());
    // Time runs one way in every language, and the numbers stand on its side.
    painter.setLayoutDirection(Qt::LeftToRight);
    const TimelineGeometry geometry = geometryOfBars();
    paintAxes(painter, geometry);
    if (m_content.highest() < 0) {
        painter.setPen(tokens.muted);
        painter.drawText(plot(), Qt::AlignCenter,
                         m_content.bars.empty() ? QString() : tr("No events in this time"));
    }
    if (m_content.bars.empty())
        return;
    paintTimes(painter, geometry);
    paintStretch(painter, geometry);
    paintBars(painter, geometry);
    paintNumbers(painter, geometry);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
}

void TimelineChart::paintAxes(QPainter &painter, const TimelineGeometry &geometry) const
{
    const Tokens tokens = Tokens::current();
    const QRect plot = geometry.plot();
    const int ascent = painter.fontMetrics().height();
    for (const TimelineGeometry::Tick &level : geometry.levels()) {
        painter.fillRect(QRect(plot.left(), level.at, plot.width(), 1), translucent(tokens.line, 150));
        painter.setPen(tokens.muted);
        painter.drawText(QRect(0, level.at - ascent / 2, plot.left() - gap, ascent),
                         Qt::AlignRight | Qt::AlignVCenter, countText(level.value));
    }
    painter.fillRect(QRect(plot.left(), plot.top() + plot.height(), plot.width(), 1), tokens.line);
}

void TimelineChart::paintTimes(QPainter &painter, const TimelineGeometry &geometry) const
{
    const Tokens tokens = Tokens::current();
    const QRect plot = geometry.plot();
    const TimeScale &scale = m_content.scale;
    const audit::TimeSpan whole{scale.bounds().front(), scale.bounds().back()};
    const TimeScale ticks = TimeScale::of(whole, scale.zone(), std::max(2, plot.width() / betweenTimes));
    const int top = plot.top() + plot.height() + 1;
    int free = 0; // where the last label ended
    for (int i = 0; i < ticks.size(); ++i) {
        const int x = geometry.xOf(ticks.spanOf(i).from);
        if (x < plot.left() - 1 || x > plot.left() + plot.width())
            continue;
        painter.fillRect(QRect(x, top, 1, 3), tokens.line);
        const QString text = axisText(ticks, i);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const int left = std::clamp(x - width / 2, 0, std::max(0, rect().width() - width));
        if (left < free)
            continue;
        free = left + width + gap;
        painter.setPen(tokens.muted);
        painter.drawText(QRect(left, top + 3, width, painter.fontMetrics().height()), Qt::AlignCenter, text);
    }
}

void TimelineChart::paintBars(QPainter &painter, const TimelineGeometry &geometry) const
{
    const ChartColours colours = ChartColours::current();
    for (int bar = 0; bar < geometry.size(); ++bar) {
        for (const TimelineGeometry::Piece &piece : geometry.pieces(bar))
            painter.fillRect(piece.rect, colours.of(piece.outcome));
    }
}

void TimelineChart::paintStretch(QPainter &painter, const TimelineGeometry &geometry) const
{
    const Tokens tokens = Tokens::current();
    const auto [first, last] = stretch();
    if (first >= 0) {
        const QRect area = geometry.columns(first, last);
        painter.fillRect(area, translucent(tokens.accent, 46));
        painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), tokens.accent);
        painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), tokens.accent);
    }
    const bool cursorSeen = m_cursor >= 0 && hasFocus();
    for (const int bar : {m_hovered, cursorSeen ? m_cursor : -1}) {
        if (bar < 0)
            continue;
        const QRect column = geometry.column(bar);
        painter.fillRect(column, translucent(tokens.text, 22));
        if (bar == m_cursor && cursorSeen)
            painter.fillRect(QRect(column.left(), column.bottom() + 1, column.width(), 3), tokens.accent);
    }
}

void TimelineChart::paintNumbers(QPainter &painter, const TimelineGeometry &geometry) const
{
    auto [first, last] = stretch();
    if (first < 0)
        first = last = m_hovered >= 0 ? m_hovered : hasFocus() ? m_cursor : -1;
    if (first < 0)
        return;
    OutcomeCounts counts;
    for (int bar = first; bar <= last; ++bar)
        counts.add(m_content.bars[size_t(bar)]);
    struct Line
    {
        QString text;
        std::optional<AuditOutcome> outcome;
    };
    const audit::TimeSpan span{m_content.scale.spanOf(first).from, m_content.scale.spanOf(last).to};
    QList<Line> lines{
        {first == last ? stepSpanText(m_content.scale, first) : spanText(span, m_content.scale.zone()), {}},
        {tr("%Ln events", nullptr, pluralCount(counts.total())), {}}};
    for (const AuditOutcome outcome : allAuditOutcomes) {
        if (counts.of(outcome) > 0)
            lines.append({QString(countText(counts.of(outcome)) % u' ' % outcomeText(outcome)), outcome});
    }
    const QFontMetrics metrics = painter.fontMetrics();
    constexpr int square = 8;
    int width = 0;
    for (const Line &line : std::as_const(lines))
        width = std::max(width, metrics.horizontalAdvance(line.text) + (line.outcome ? square + gap : 0));
    QRect box(0, 0, width + 2 * padding, int(lines.size()) * metrics.height() + padding);
    const QRect columns = geometry.columns(first, last);
    box.moveTop(std::max(1, std::min(geometry.plot().top(), height() - box.height() - 1)));
    // Beside the bars, on the side where there is room.
    box.moveLeft(columns.right() + padding);
    if (box.right() >= this->width())
        box.moveRight(columns.left() - padding);
    if (box.left() < 0)
        box.moveLeft(std::max(0, (this->width() - box.width()) / 2));
    const Tokens tokens = Tokens::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
    QRect at(box.left() + padding, box.top() + padding / 2, width, metrics.height());
    for (const Line &line : std::as_const(lines)) {
        QRect words = at;
        if (line.outcome) {
            painter.fillRect(QRect(at.left(), at.center().y() - square / 2 + 1, square, square),
                             ChartColours::current().of(*line.outcome));
            words.adjust(square + gap, 0, 0, 0);
        }
        painter.setPen(&line == &lines.constFirst() ? tokens.muted : tokens.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, line.text);
        at.translate(0, metrics.height());
    }
}

} // namespace claviger
