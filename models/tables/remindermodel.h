// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/tables/applicationrow.h"
#include "models/tables/keyfilter.h"
#include "models/tables/keystate.h"

#include <QAbstractListModel>

namespace claviger {

/// What waits for a person: writes whose answer was lost, with what they left behind; rotations of keys and
/// of client secrets that are not finished, with their next step; and the times at which somebody wanted to
/// be reminded of a key, once they are reached or near. What is due comes first. Lives on the GUI thread.
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
    /// (connection, application) that the row is about; nothing: it is about a key.
    [[nodiscard]] std::optional<KeyIdentity> application(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the key or application. NoteRole: where it is. ToolTipRole and DetailRole: what to do.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    enum ReminderRole {
        DetailRole = Qt::UserRole + 100, ///< QString: what to do, or what was noted
        WhenRole,                        ///< QString: "due 3 d ago"
        DueRole                          ///< bool: now, not later
    };

private:
    enum class Kind { Reminder, CutOver, Unanswered };
    struct Entry
    {
        Kind kind = Kind::Reminder;
        QString name;
        QString where;
        KeyIdentity subject; ///< (connection, key or application)
        KeyPlace place;
        QDateTime when; ///< of the write, since the cut-over, or the time of the reminder
        bool isApplication = false;
        bool due = false;
        QString detail;
        KeyState state = KeyState::Unknown;
    };
    void update();
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] Entry entryOf(const KeyRow &row) const;
    [[nodiscard]] Entry cutOverEntry(const KeyRow &row) const;
    [[nodiscard]] static Entry cutOverEntry(const ApplicationRow &row);
    [[nodiscard]] Entry unansweredEntry(const Operation &operation) const;
    [[nodiscard]] QString whenText(const Entry &entry) const;

    const Clock &m_clock;
    QDateTime m_now;
    KeyPlace m_within;
    QList<KeyRow> m_keys; ///< those that may need a person
    QList<ApplicationRow> m_applications;
    QList<Entry> m_unanswered;
    QList<Entry> m_entries;
};

} // namespace claviger
