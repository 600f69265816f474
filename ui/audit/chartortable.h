// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QStackedWidget>

namespace claviger {

class CaptionToggle;
class TimelineTable;
class TimelineTableModel;

/// A chart of events over time, or the same numbers as a table in its place.
class ChartOrTable final : public QStackedWidget
{
    Q_OBJECT
public:
    /// Takes \a chart as a child, whose content is its owner's matter.
    ChartOrTable(QWidget *chart, const QString &toggleName, QWidget *parent = nullptr);

    /// Changes between the two; to be placed where there is room.
    [[nodiscard]] CaptionToggle *toggle() const { return m_toggle; }
    [[nodiscard]] bool showsTable() const;
    void setTableContent(const TimelineContent &content);
    [[nodiscard]] const TimelineTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void toggled(bool showsTable);
    void rowActivated(int row); ///< of the table

private:
    CaptionToggle *m_toggle;
    TimelineTableModel *m_model;
    TimelineTable *m_table;
};

} // namespace claviger
