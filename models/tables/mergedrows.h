// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace claviger {

/// A table whose rows come anew with every read of the vault and are merged into those that are there, so
/// that selection and scroll position of a view survive a sync: known rows change in place, missing ones
/// leave, new ones come at the end. \a Row is what is read, \a Entry has it as \c row beside what is derived
/// from it. Lives on the GUI thread.
template <typename Row, typename Entry> class MergedRows : public QAbstractTableModel
{
public:
    [[nodiscard]] const Row &row(int index) const { return m_entries.at(index).row; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }

protected:
    using Identity = std::pair<QString, QString>; ///< (connectionId, id): what rows are told apart by

    explicit MergedRows(QObject *parent) : QAbstractTableModel(parent) {}

    [[nodiscard]] virtual Identity identityOf(const Row &row) const = 0;
    [[nodiscard]] virtual Entry entryOf(const Row &row) const = 0;

    void merge(const QList<Row> &rows);
    [[nodiscard]] const Entry &entry(int index) const { return m_entries.at(index); }

    QList<Entry> m_entries;

private:
    /// Above this many gaps, rows that leave are first moved together: each removed range costs every view
    /// a pass over all of its rows.
    static constexpr int manyGaps = 16;

    void updateKnown(const QList<const Row *> &updates);
    void removeMissing(const QList<bool> &kept);
    void gatherKept(QList<bool> &kept);
    void append(const QList<const Row *> &added);
    [[nodiscard]] static int gapsIn(const QList<bool> &kept)
    {
        int gaps = 0;
        for (qsizetype i = 0; i < kept.size(); ++i)
            gaps += !kept.at(i) && (i == 0 || kept.at(i - 1)) ? 1 : 0;
        return gaps;
    }
};

template <typename Row, typename Entry> void MergedRows<Row, Entry>::merge(const QList<Row> &rows)
{
    QHash<Identity, int> known;
    for (int i = 0; i < m_entries.size(); ++i)
        known.insert(identityOf(m_entries.at(i).row), i);

    QList<bool> kept(m_entries.size(), false);
    QList<const Row *> updates(m_entries.size(), nullptr);
    QList<const Row *> added;
    QSet<Identity> seen;
    for (const Row &row : rows) {
        const Identity identity = identityOf(row);
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        const auto at = known.constFind(identity);
        if (at == known.cend()) {
            added.append(&row);
            continue;
        }
        kept[*at] = true;
        updates[*at] = &row;
    }
    updateKnown(updates);
    removeMissing(kept);
    append(added);
}

template <typename Row, typename Entry>
void MergedRows<Row, Entry>::updateKnown(const QList<const Row *> &updates)
{
    int first = -1;
    const auto flush = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
        first = -1;
    };
    for (int i = 0; i < updates.size(); ++i) {
        if (updates.at(i) == nullptr || m_entries.at(i).row == *updates.at(i)) {
            flush(i);
            continue;
        }
        m_entries[i] = entryOf(*updates.at(i));
        if (first < 0)
            first = i;
    }
    flush(int(updates.size()));
}

template <typename Row, typename Entry> void MergedRows<Row, Entry>::removeMissing(const QList<bool> &kept)
{
    QList<bool> left = kept;
    if (gapsIn(left) > manyGaps)
        gatherKept(left);
    for (int end = int(left.size()); end > 0;) {
        if (left.at(end - 1)) {
            --end;
            continue;
        }
        int start = end - 1;
        while (start > 0 && !left.at(start - 1))
            --start;
        beginRemoveRows({}, start, end - 1);
        m_entries.remove(start, end - start);
        endRemoveRows();
        end = start;
    }
}

template <typename Row, typename Entry> void MergedRows<Row, Entry>::gatherKept(QList<bool> &kept)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int row) { return kept.at(row); });

    QList<int> newRow(order.size());
    QList<Entry> entries;
    entries.reserve(order.size());
    for (int i = 0; i < order.size(); ++i) {
        newRow[order.at(i)] = i;
        entries.append(m_entries.at(order.at(i)));
    }
    m_entries = entries;
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved.append(index(newRow.at(each.row()), each.column()));
    changePersistentIndexList(old, moved);
    const auto keptCount = std::count(kept.cbegin(), kept.cend(), true);
    std::fill(kept.begin(), kept.begin() + keptCount, true);
    std::fill(kept.begin() + keptCount, kept.end(), false);
    Q_EMIT layoutChanged();
}

template <typename Row, typename Entry> void MergedRows<Row, Entry>::append(const QList<const Row *> &added)
{
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + added.size()) - 1);
    m_entries.reserve(m_entries.size() + added.size());
    for (const Row *row : added)
        m_entries.append(entryOf(*row));
    endInsertRows();
}

} // namespace claviger
