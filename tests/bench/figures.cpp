// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <sys/resource.h>

#include <cstdio>

namespace claviger::bench {

namespace {

double processorSecondsSoFar()
{
    double seconds = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &part : {usage.ru_utime, usage.ru_stime})
            seconds += double(part.tv_sec) + double(part.tv_usec) / 1e6;
    }
    return seconds;
}

} // namespace

void Figures::begin(std::uint64_t events, const QString &about)
{
    m_events = events;
    std::printf("\n%llu events, %s\n", static_cast<unsigned long long>(events), qPrintable(about));
}

void Figures::add(const QString &what, double value, const QString &unit, const QString &goal)
{
    std::printf("  %-58s %10.1f %-6s %s\n", qPrintable(what), value, qPrintable(unit), qPrintable(goal));
    std::fflush(stdout);
}

void Figures::addCost(const QString &what, double value, const QString &unit, const QString &goal)
{
    add(what, value, unit, goal);
    if (!m_costs.contains(what))
        m_order.push_back(what);
    m_costs[what][m_events] = value;
}

void Figures::printGrowth() const
{
    std::printf("\ngrowth from the fewest events to the most (linear: as the events)\n");
    for (const QString &what : m_order) {
        const std::map<std::uint64_t, double> &costs = m_costs.at(what);
        if (costs.size() < 2)
            continue;
        const auto fewest = *costs.begin();
        const auto most = *costs.rbegin();
        std::printf("  %-58s %10.1f x      of %.0f x the events\n", qPrintable(what),
                    most.second / fewest.second, double(most.first) / double(fewest.first));
    }
}

void Stopwatch::start()
{
    m_timer.start();
    m_processor = processorSecondsSoFar();
}

double Stopwatch::processorSeconds() const
{
    return processorSecondsSoFar() - m_processor;
}

} // namespace claviger::bench
