// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claviger {

class TimelineTableModel;

/// A timeline's numbers as a table, in the place of its bars.
class TimelineTable final : public QTableView
{
    Q_OBJECT
public:
    /// \a model must outlive the table.
    explicit TimelineTable(TimelineTableModel &model, QWidget *parent = nullptr);
};

} // namespace claviger
