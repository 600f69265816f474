// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/logpreview.h"

#include <QAbstractTableModel>
#include <QMap>

namespace claviger {

/// Which field of a log each column of an event is read from, to be corrected row by row. What was corrected
/// is shown at once; what it leads to comes with the next preview. GUI thread.
class FieldMapModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Field, From, Value, ColumnCount };
    enum MapRole { NameRole = Qt::UserRole + 200, CorrectedRole }; ///< QString, bool

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const audit::LogPreview &preview, const QMap<QString, QString> &corrections);
    [[nodiscard]] QMap<QString, QString> corrections() const { return m_corrections; }
    /// Reads the row from \a path; an empty one: it is not read at all.
    void correct(int row, const QString &path);
    /// Takes the correction of the row back.
    void undo(int row);
    [[nodiscard]] static int rowOf(const QString &name);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void corrected();

private:
    [[nodiscard]] QString fromText(int row) const;

    QMap<QString, QStringList> m_paths; ///< as the preview was read
    QMap<QString, QString> m_values;    ///< of the first record that has one
    QMap<QString, QString> m_corrections;
};

} // namespace claviger
