// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QWidget>

#include <span>

class QButtonGroup;

namespace claviger {

class ChartOrTable;
class Sparkline;

/// The last days as a sparkline or as a table, and how many of them: one of a few numbers.
class DaysPanel final : public QWidget
{
    Q_OBJECT
public:
    /// \a choices: numbers of days.
    explicit DaysPanel(std::span<const int> choices, QWidget *parent = nullptr);

    /// As many days as can be chosen; the last of them are shown.
    void setContent(const TimelineContent &content);
    [[nodiscard]] const TimelineContent &shown() const { return m_shown; }
    [[nodiscard]] int days() const;
    /// Of a number that is no choice: as it was.
    void setDays(int days);

Q_SIGNALS:
    /// By the person, not by setDays().
    void daysChosen(int days);

private:
    void addChoice(int days);
    void refill();

    TimelineContent m_content;
    TimelineContent m_shown;
    QButtonGroup *m_choices;
    Sparkline *m_line;
    ChartOrTable *m_stack;
};

} // namespace claviger
