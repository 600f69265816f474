// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace claviger::bench {

/// The figures of a benchmark: printed as they come, and kept to say how each grew with the number of events.
class Figures
{
public:
    /// Prints the heading of what follows.
    void begin(std::uint64_t events, const QString &about);
    void add(const QString &what, double value, const QString &unit, const QString &goal = {});
    /// A cost that should grow no faster than the events do.
    void addCost(const QString &what, double value, const QString &unit, const QString &goal = {});
    /// Each cost of the most events over that of the fewest.
    void printGrowth() const;

private:
    std::uint64_t m_events = 0;
    std::vector<QString> m_order;
    std::map<QString, std::map<std::uint64_t, double>> m_costs; ///< by events
};

/// Wall time, and processor time of this process and of the children that it waited for.
class Stopwatch
{
public:
    Stopwatch() { start(); }
    void start();
    [[nodiscard]] double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9; }
    [[nodiscard]] double milliseconds() const { return 1000 * seconds(); }
    [[nodiscard]] double processorSeconds() const;

private:
    QElapsedTimer m_timer;
    double m_processor = 0;
};

} // namespace claviger::bench
