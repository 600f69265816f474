// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/logpreview.h"

#include <QAbstractTableModel>

namespace claviger {

/// The first records of a log as an import would read them; those that it would refuse say why. GUI thread.
class PreviewTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Line and time, then the fields in the order in which people look for them.
    enum Column {
        Line,
        Time,
        Outcome,
        Key,
        Actor,
        Action,
        Resource,
        Ip,
        UserAgent,
        Status,
        Workspace,
        RequestId,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const QList<audit::PreviewRecord> &records);
    [[nodiscard]] const audit::PreviewRecord &record(int row) const { return m_records.at(row); }
    /// Columns in which no record has a value.
    [[nodiscard]] QList<int> emptyColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const audit::PreviewRecord &record, int column) const;

    QList<audit::PreviewRecord> m_records;
};

} // namespace claviger
