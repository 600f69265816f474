// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QRect>

#include <vector>

namespace claviger {

/// Where the bars of a timeline stand in a rectangle: time from left to right in every language, numbers
/// upwards. A bar's height tells its events; within it each outcome that occurs gets a pixel at least,
/// those that need a look at the foot. Pure; refers to the content, which must outlive it.
class TimelineGeometry
{
public:
    enum class Heights {
        Linear,
        Logarithmic ///< of the whole bar; its parts stay in proportion
    };

    TimelineGeometry(const TimelineContent &content, const QRect &plot, Heights heights);

    struct Piece
    {
        AuditOutcome outcome = AuditOutcome::Unknown;
        QRect rect;
        bool operator==(const Piece &) const = default;
    };
    struct Tick
    {
        int at = 0;        ///< x or y
        quint64 value = 0; ///< number of events, or of the step of ticks()
        bool operator==(const Tick &) const = default;
    };

    [[nodiscard]] const QRect &plot() const { return m_plot; }
    [[nodiscard]] int size() const { return int(m_content.bars.size()); }
    /// The column of a bar, over the whole height.
    [[nodiscard]] QRect column(int bar) const;
    /// The column from one bar to another, in any order.
    [[nodiscard]] QRect columns(int from, int to) const;
    /// The parts of a bar from the foot upwards; none for a bar without events.
    [[nodiscard]] std::vector<Piece> pieces(int bar) const;
    /// The bar below \a x, the first or last one beside the plot; -1 if there are none.
    [[nodiscard]] int barAt(int x) const;
    [[nodiscard]] int xOf(std::int64_t time) const;
    [[nodiscard]] int yOf(quint64 events) const;
    /// Round numbers of events for lines across the plot, the highest at its top; without 0.
    [[nodiscard]] std::vector<Tick> levels() const;
    /// What the plot's top stands for.
    [[nodiscard]] quint64 top() const { return m_top; }

    /// The highest bar dwarfs most others, so that these can hardly be told apart.
    [[nodiscard]] static bool isSpiky(const TimelineContent &content);

    static constexpr int leastHeight = 2; ///< of a bar with events

private:
    const TimelineContent &m_content;
    QRect m_plot;
    Heights m_heights;
    quint64 m_top = 1;
};

} // namespace claviger
