// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/inventory.h"
#include "models/tables/findingrow.h"
#include "models/tables/mergedrows.h"

namespace claviger {

/// A finding with what is derived from it.
struct FindingEntry
{
    FindingRow row;
    QString haystack;
};

/// The findings of a vault, those of the past included. Lives on the GUI thread.
class FindingTableModel final : public MergedRows<FindingRow, FindingEntry>
{
    Q_OBJECT
public:
    enum Column { Title, Severity, Subject, ConnectionColumn, Events, Last, State, ColumnCount };
    Q_ENUM(Column)

    /// \a clock must outlive the model.
    explicit FindingTableModel(const Clock &clock, QObject *parent = nullptr);

    void setRows(const QList<FindingRow> &rows);
    /// Words all times anew; to be called every now and then, as the clock goes on.
    void refreshTimes();

    /// The open findings of each key that has some.
    [[nodiscard]] QHash<KeyIdentity, QList<FindingRow>> openByKey() const;
    [[nodiscard]] const QString &haystack(int index) const { return entry(index).haystack; }
    [[nodiscard]] static QString title(Column column);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] Identity identityOf(const FindingRow &row) const override
    {
        return {row.record.finding.id, {}};
    }
    [[nodiscard]] FindingEntry entryOf(const FindingRow &row) const override;

private:
    [[nodiscard]] QString display(const FindingRow &row, Column column) const;
    [[nodiscard]] static QVariant sortValue(const FindingRow &row, Column column);

    const Clock &m_clock;
    QDateTime m_now;
};

} // namespace claviger
