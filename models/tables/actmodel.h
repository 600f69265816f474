// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"

#include <QAbstractTableModel>

namespace claviger {

/// The local journal, newest first, as a table for people. Lives on the GUI thread.
class ActModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, Place, Object, Outcome, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setActs(const QList<Act> &acts);
    [[nodiscard]] const Act &act(int row) const { return m_acts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Act> m_acts;
};

/// "Key created", "Vault unlocked" …
[[nodiscard]] QString actTitle(Act::Kind kind);
[[nodiscard]] QString outcomeTitle(Act::Outcome outcome);

} // namespace claviger
