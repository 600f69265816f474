// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timechoice.h"
#include "models/tables/timelinecontent.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace claviger {

class ElidedLabel;
class ChartOrTable;
class OutcomeLegend;
class TimeChoiceChip;
class TimelineChart;

/// The timeline of the Audit page: which time is looked at, what the colours mean, the bars, and the same
/// numbers as a table. It asks for another time by choiceMade(); whoever asks the store puts the content in.
///
/// To fill it: TimeScale::of(span, zone, mostBars()), its bounds() into Question::barBounds, the outcome into
/// Question::barParts, then setContent(timelineOf(answer, scale)).
class TimelinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// Which time is looked at, as it came from elsewhere; asks for nothing.
    void setChoice(const audit::TimeChoice &choice);
    [[nodiscard]] const audit::TimeChoice &choice() const;
    void setContent(const TimelineContent &content);
    /// Forgets content, choice and the way back.
    void clear();

    [[nodiscard]] int mostBars() const;
    [[nodiscard]] TimelineChart &chart() const { return *m_chart; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool shown);

Q_SIGNALS:
    /// The person wants to look at another time.
    void choiceMade(const claviger::audit::TimeChoice &choice);
    void outcomeRequested(claviger::AuditOutcome outcome, bool excluded);

private:
    void layOut();
    void choose(const audit::TimeChoice &choice);
    void zoomOut();
    void turn(int screens);
    void chooseExactly();
    void describe();
    void openRow(int row);

    QList<audit::TimeChoice> m_before; ///< the way back
    TimeChoiceChip *m_chip;
    ElidedLabel *m_span;
    OutcomeLegend *m_legend;
    QToolButton *m_zoomOut;
    QToolButton *m_logarithmic;
    TimelineChart *m_chart;
    ChartOrTable *m_stack;
};

} // namespace claviger
