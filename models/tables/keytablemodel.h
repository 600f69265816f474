// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/tables/keyrow.h"
#include "models/tables/keystate.h"

#include <QAbstractTableModel>

namespace claviger {

/// The keys of all connections as a table. It holds values only, never a secret; setRows() merges, so
/// that selection and scroll position of a view survive a sync. Lives on the GUI thread.
class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Prefix,
        Service,
        Workspace,
        Project,
        Scopes,
        Created,
        Expires,
        LastUsed,
        Status,
        Allowlist,
        PrincipalColumn,
        Owner,
        ColumnCount
    };
    Q_ENUM(Column)

    /// \a clock must outlive the model.
    explicit KeyTableModel(const Clock &clock, QObject *parent = nullptr);

    /// Rows are told apart by (connectionId, id): known ones change in place, missing ones leave, new
    /// ones come at the end.
    void setRows(const QList<KeyRow> &rows);
    /// Words all times and states anew; to be called every now and then, as the clock goes on.
    void refreshTimes();

    [[nodiscard]] const KeyRow &row(int index) const { return m_entries.at(index).row; }
    [[nodiscard]] KeyState state(int index) const { return m_entries.at(index).state; }
    [[nodiscard]] const QString &haystack(int index) const { return m_entries.at(index).haystack; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] static QString title(Column column);
    [[nodiscard]] static bool isTime(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        KeyRow row;
        QString haystack;
        KeyState state = KeyState::Unknown;
    };
    [[nodiscard]] Entry entryOf(const KeyRow &row) const;
    [[nodiscard]] QString display(const Entry &entry, Column column) const;
    [[nodiscard]] QVariant sortValue(const Entry &entry, Column column) const;
    [[nodiscard]] QString toolTip(const Entry &entry, Column column) const;
    void removeMissing(const QList<bool> &kept);
    void gatherKept(QList<bool> &kept);
    void updateKnown(const QList<const KeyRow *> &updates);
    void append(const QList<const KeyRow *> &added);

    const Clock &m_clock;
    QDateTime m_now;
    QList<Entry> m_entries;
};

} // namespace claviger

Q_DECLARE_METATYPE(claviger::Key)
