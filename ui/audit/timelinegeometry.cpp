// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace claviger {

namespace {

// From the foot upwards: what is rare and matters has the base line to be compared by.
constexpr std::array order{AuditOutcome::Denied, AuditOutcome::Error, AuditOutcome::RateLimited,
                           AuditOutcome::Unknown, AuditOutcome::Ok};

constexpr int betweenLevels = 26; // pixels, at least

/// The next of 1, 2, 5, 10, 20 … that is not below \a value.
quint64 roundedUp(quint64 value)
{
    quint64 unit = 1;
    while (unit <= value / 10)
        unit *= 10;
    for (const quint64 factor : {1, 2, 5}) {
        if (unit * factor >= value)
            return unit * factor;
    }
    return unit * 10;
}

/// The distance of lines so that about \a lines of them are below \a most.
quint64 levelStep(quint64 most, int lines)
{
    return roundedUp(std::max<quint64>(1, (most + quint64(lines) - 1) / quint64(lines)));
}

quint64 powerOfTen(quint64 atLeast)
{
    quint64 power = 10;
    while (power < atLeast)
        power *= 10;
    return power;
}

int linesIn(int height)
{
    return std::clamp(height / betweenLevels, 1, 5);
}

} // namespace

TimelineGeometry::TimelineGeometry(const TimelineContent &content, const QRect &plot, Heights heights)
    : m_content(content), m_plot(plot), m_heights(heights)
{
    const int highest = content.highest();
    const quint64 most = highest < 0 ? 1 : content.bars[size_t(highest)].total();
    if (heights == Heights::Logarithmic) {
        m_top = powerOfTen(most);
    } else {
        const quint64 step = levelStep(most, linesIn(plot.height()));
        m_top = (most + step - 1) / step * step;
    }
}

int TimelineGeometry::xOf(std::int64_t time) const
{
    const auto &bounds = m_content.scale.bounds();
    if (bounds.size() < 2)
        return m_plot.left();
    const double whole = double(bounds.back()) - double(bounds.front());
    return m_plot.left() + int(std::lround((double(time) - double(bounds.front())) / whole * m_plot.width()));
}

int TimelineGeometry::yOf(quint64 events) const
{
    double share = double(events) / double(m_top);
    if (m_heights == Heights::Logarithmic)
        share = std::log10(double(events) + 1) / std::log10(double(m_top) + 1);
    return m_plot.top() + m_plot.height() - int(std::lround(share * m_plot.height()));
}

QRect TimelineGeometry::column(int bar) const
{
    return columns(bar, bar);
}

QRect TimelineGeometry::columns(int from, int to) const
{
    const int left = xOf(m_content.scale.spanOf(std::min(from, to)).from);
    const int right = xOf(m_content.scale.spanOf(std::max(from, to)).to);
    return {left, m_plot.top(), std::max(1, right - left), m_plot.height()};
}

std::vector<TimelineGeometry::Piece> TimelineGeometry::pieces(int bar) const
{
    const OutcomeCounts &counts = m_content.bars.at(size_t(bar));
    const quint64 total = counts.total();
    if (total == 0)
        return {};
    constexpr int roomForGap = 4;
    QRect column = this->column(bar);
    if (column.width() >= roomForGap)
        column.adjust(0, 0, -1, 0);
    const int bottom = m_plot.top() + m_plot.height();
    const int height = std::max(leastHeight, bottom - yOf(total));
    std::vector<Piece> pieces;
    int left = height;
    for (const AuditOutcome outcome : order) {
        if (counts.of(outcome) == 0)
            continue;
        const double share = double(counts.of(outcome)) / double(total);
        const int part = std::max(1, int(std::lround(share * height)));
        pieces.push_back({outcome, QRect(column.left(), 0, column.width(), part)});
        left -= part;
    }
    // What the small ones were given, the largest gives; so it does with what rounding left.
    const auto largest =
        std::ranges::max_element(pieces, {}, [](const Piece &piece) { return piece.rect.height(); });
    largest->rect.setHeight(std::max(1, largest->rect.height() + left));
    int y = bottom;
    for (Piece &piece : pieces) {
        y -= piece.rect.height();
        piece.rect.moveTop(y);
    }
    return pieces;
}

int TimelineGeometry::barAt(int x) const
{
    const auto &bounds = m_content.scale.bounds();
    if (size() == 0)
        return -1;
    const auto after =
        std::ranges::upper_bound(bounds, x, {}, [this](std::int64_t bound) { return xOf(bound); });
    return std::clamp(int(after - bounds.begin()) - 1, 0, size() - 1);
}

std::vector<TimelineGeometry::Tick> TimelineGeometry::levels() const
{
    std::vector<Tick> levels;
    if (m_heights == Heights::Logarithmic) {
        const double decades = std::log10(double(m_top));
        const int every = std::max(1, int(std::ceil(decades / linesIn(m_plot.height()))));
        int decade = 0;
        for (quint64 value = 1; value <= m_top; value *= 10, ++decade) {
            if ((int(std::lround(decades)) - decade) % every == 0)
                levels.push_back({yOf(value), value});
        }
        return levels;
    }
    const int highest = m_content.highest();
    if (highest < 0)
        return levels;
    const quint64 step = levelStep(m_content.bars[size_t(highest)].total(), linesIn(m_plot.height()));
    for (quint64 value = step; value <= m_top; value += step)
        levels.push_back({yOf(value), value});
    return levels;
}

bool TimelineGeometry::isSpiky(const TimelineContent &content)
{
    std::vector<quint64> totals;
    for (const OutcomeCounts &bar : content.bars) {
        if (const quint64 total = bar.total(); total > 0)
            totals.push_back(total);
    }
    if (totals.size() < 3)
        return false;
    const auto middle = totals.begin() + std::ptrdiff_t(totals.size() / 2);
    std::ranges::nth_element(totals, middle);
    constexpr quint64 dwarfed = 40;
    return std::ranges::max(totals) / *middle >= dwarfed;
}

} // namespace claviger
