// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/rejectedrecord.h"

#include <QAbstractTableModel>

namespace claviger {

/// What an import could not read, with line and reason. GUI thread.
class RejectedTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Reason, Raw, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<audit::RejectedRecord> &records);
    [[nodiscard]] const audit::RejectedRecord &record(int row) const { return m_records.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<audit::RejectedRecord> m_records;
};

} // namespace claviger
