// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"
#include "ui/audit/timelinegeometry.h"

#include <QWidget>

namespace claviger {

/// Events over time as bars, stacked by outcome. A stretch is chosen with the mouse, or with the arrow keys
/// and Shift, and zoomed into on release or with Enter; Escape and Backspace, like a double click, ask to
/// zoom out. Under the pointer or the cursor stand the numbers. Nothing moves by itself.
class TimelineChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setContent(const TimelineContent &content);
    [[nodiscard]] const TimelineContent &content() const { return m_content; }
    void setHeights(TimelineGeometry::Heights heights);
    [[nodiscard]] TimelineGeometry::Heights heights() const { return m_heights; }

    /// How many bars can be told apart in \a width pixels, and at present.
    [[nodiscard]] static int mostBars(int width);
    [[nodiscard]] int mostBars() const;

    /// The bar under the keyboard's cursor; -1: none.
    [[nodiscard]] int cursorBar() const { return m_cursor; }
    /// First and last bar of the stretch that is chosen; nothing is: -1.
    [[nodiscard]] std::pair<int, int> stretch() const;
    [[nodiscard]] TimelineGeometry geometryOfBars() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zoomRequested(const claviger::audit::TimeSpan &span);
    void zoomOutRequested();
    /// One screen earlier (-1) or later (1).
    void moveRequested(int screens);
    void cursorMoved(int bar);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] bool moves(QKeyEvent &event);
    void moveCursor(int bar, bool extend);
    [[nodiscard]] int neighbourWithEvents(int step) const;
    void zoomIn();
    void forgetStretch();
    void describe();
    void paintAxes(QPainter &painter, const TimelineGeometry &geometry) const;
    void paintTimes(QPainter &painter, const TimelineGeometry &geometry) const;
    void paintBars(QPainter &painter, const TimelineGeometry &geometry) const;
    void paintStretch(QPainter &painter, const TimelineGeometry &geometry) const;
    void paintNumbers(QPainter &painter, const TimelineGeometry &geometry) const;

    TimelineContent m_content;
    TimelineGeometry::Heights m_heights = TimelineGeometry::Heights::Linear;
    int m_cursor = -1;
    int m_anchor = -1;  ///< where the stretch began; -1: none
    int m_hovered = -1; ///< the bar under the pointer
    bool m_brushing = false;
};

} // namespace claviger
