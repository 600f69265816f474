// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"

#include <QAbstractTableModel>

namespace claviger {

/// The local journal, newest first, as a table for people. It only ever grows at its head, as the journal
/// does. Lives on the GUI thread.
class ActModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, Place, Object, Outcome, Note, ColumnCount };
    Q_ENUM(Column)

    explicit ActModel(QObject *parent = nullptr);

    /// Acts that came after those that are there, the newest first; what is there already is passed over.
    void prepend(const QList<Act> &newer);
    void clear();

    [[nodiscard]] const Act &act(int row) const { return m_rows.at(row).act; }
    /// Lower case: all words that a person may look for.
    [[nodiscard]] const QString &haystack(int row) const { return m_rows.at(row).haystack; }
    /// The number of the newest act; 0 if there is none.
    [[nodiscard]] qint64 newest() const { return m_rows.isEmpty() ? 0 : m_rows.constFirst().act.id; }
    /// -1: there is no act of that number.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Act act;
        QString haystack;
    };
    [[nodiscard]] static QString display(const Act &act, Column column);

    QList<Row> m_rows;
};

/// "Key created", "Vault unlocked" …
[[nodiscard]] QString actTitle(Act::Kind kind);
[[nodiscard]] QString outcomeTitle(Act::Outcome outcome);

} // namespace claviger
