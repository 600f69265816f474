// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/sync/cutover.h"
#include "models/tables/inventory.h"
#include "models/tables/keyfilter.h"

#include <QAbstractListModel>

namespace claviger {

/// What waits for a person: rotations that are not finished, with their next step, and the times at which
/// somebody wanted to be reminded of a key, once they are reached or near. What is due comes first.
/// Lives on the GUI thread.
class ReminderModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// How long before its time a reminder is shown.
    static constexpr int nearDays = 14;

    /// \a clock must outlive the model.
    explicit ReminderModel(const Clock &clock, QObject *parent = nullptr);

    void setContent(const Inventory &inventory);
    void setPlace(const KeyPlace &place);
    void refreshTimes();

    /// What the Keys page is to be narrowed down to, to show the key.
    [[nodiscard]] KeyFilter filter(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the key. NoteRole: where it is. ToolTipRole and DetailRole: what to do.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    enum ReminderRole {
        DetailRole = Qt::UserRole + 100, ///< QString: what to do, or what was noted
        WhenRole,                        ///< QString: "due 3 d ago"
        DueRole                          ///< bool: now, not later
    };

private:
    struct Entry
    {
        KeyRow row;
        QDateTime when; ///< since the cut-over, or the time of the reminder
        bool isCutOver = false;
        bool due = false;
        QString detail;
    };
    void update();
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] Entry cutOverEntry(const Operation &operation, const KeyRow &row) const;
    [[nodiscard]] QString whenText(const Entry &entry) const;

    const Clock &m_clock;
    QDateTime m_now;
    KeyPlace m_within;
    Inventory m_inventory;
    QHash<KeyIdentity, KeyRow> m_keys;
    QList<Entry> m_entries;
};

} // namespace claviger
