// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/importrecord.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace claviger {

/// Imports and services' trails that the vault's events are from, each of which can be switched off. GUI
/// thread.
class SourceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Format, Events, First, Last, State, Imported, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that were switched off stay so, as long as they are there.
    void setImports(const QList<audit::ImportRecord> &imports);
    [[nodiscard]] const audit::ImportRecord &import(int row) const { return m_imports.at(row); }
    [[nodiscard]] int rowOf(qint64 importId) const;

    /// Ids of the imports that are switched off, in order.
    [[nodiscard]] std::vector<qint64> switchedOff() const;
    void setSwitchedOff(const std::vector<qint64> &importIds);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void switched();

private:
    [[nodiscard]] QVariant text(const audit::ImportRecord &import, int column) const;

    QList<audit::ImportRecord> m_imports;
    QSet<qint64> m_off;
};

} // namespace claviger
