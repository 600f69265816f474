// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/foundfield.h"

#include <QAbstractTableModel>

#include <vector>

namespace claviger {

/// The fields that stand in a log, with how many records have them and a few of their values. GUI thread.
class FoundFieldModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Path, Share, Examples, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const std::vector<audit::FoundField> &fields);
    [[nodiscard]] QString path(int row) const { return m_fields.at(std::size_t(row)).path; }
    [[nodiscard]] QStringList paths() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<audit::FoundField> m_fields;
};

} // namespace claviger
