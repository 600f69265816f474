// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QAbstractTableModel>

namespace claviger {

/// A timeline as a table, for who cannot see it or wants the numbers: a row for each step that has events,
/// the number of each outcome, and what all of them add up to. GUI thread.
class TimelineTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TimelineTableModel(QObject *parent = nullptr);

    void setContent(const TimelineContent &content);
    /// The step of the scale that a row is about; -1 for the sum.
    [[nodiscard]] int stepAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { TimeColumn, TotalColumn, firstOutcome };

    TimelineContent m_content;
    OutcomeCounts m_sum;
    std::vector<int> m_steps; ///< those that have events
};

} // namespace claviger
