// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/tables/keyrow.h"
#include "models/tables/keystate.h"
#include "models/tables/mergedrows.h"

namespace claviger {

/// A row with what is derived from it.
struct KeyEntry
{
    KeyRow row;
    QString haystack;
    KeyState state = KeyState::Unknown;
};

/// The keys of all connections as a table. It holds values only, never a secret; setRows() merges, so
/// that selection and scroll position of a view survive a sync. Lives on the GUI thread.
class KeyTableModel final : public MergedRows<KeyRow, KeyEntry>
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

    /// Rows are told apart by (connectionId, id).
    void setRows(const QList<KeyRow> &rows);
    /// Words all times and states anew; to be called every now and then, as the clock goes on.
    void refreshTimes();

    [[nodiscard]] KeyState state(int index) const { return entry(index).state; }
    [[nodiscard]] const QString &haystack(int index) const { return entry(index).haystack; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] static QString title(Column column);
    [[nodiscard]] static bool isTime(int column);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Identity identityOf(const KeyRow &row) const override
    {
        return {row.key.connectionId, row.key.id};
    }
    [[nodiscard]] KeyEntry entryOf(const KeyRow &row) const override;

private:
    [[nodiscard]] QString display(const KeyEntry &entry, Column column) const;
    [[nodiscard]] QVariant sortValue(const KeyEntry &entry, Column column) const;
    [[nodiscard]] QString toolTip(const KeyEntry &entry, Column column) const;

    const Clock &m_clock;
    QDateTime m_now;
};

} // namespace claviger

Q_DECLARE_METATYPE(claviger::Key)
