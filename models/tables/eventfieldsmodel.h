// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/domain/clock.h"
#include "models/tables/eventtime.h"

#include <QAbstractTableModel>

#include <optional>

namespace claviger {

/// One event as a list of names and values: its times, then the fields that it has. Or two side by side, and
/// with them what their raw JSON records hold. The roles are those of EventTableModel. GUI thread.
class EventFieldsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Other };
    static constexpr int DiffersRole = Qt::UserRole + 200; ///< bool: the two events have different values

    /// \a clock must outlive the model.
    explicit EventFieldsModel(const Clock &clock, QObject *parent = nullptr);

    void setEvent(const std::optional<audit::EventRow> &event, EventZone zone);
    void setEvents(const audit::EventRow &first, const audit::EventRow &second, EventZone zone);
    /// Of two events only the lines that differ.
    void setOnlyDifferences(bool only);
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString name;
        int field = -1; ///< of AuditField; -1: none
        std::array<QString, 2> shown;
        std::array<QByteArray, 2> values;
        QString details;
        [[nodiscard]] bool differs() const { return shown[0] != shown[1]; }
    };
    void addTimes(const QList<audit::EventRow> &events, EventZone zone);
    void addFields(const QList<audit::EventRow> &events);
    void addRecords(const QList<audit::EventRow> &events);
    void show(const QList<audit::EventRow> &events, EventZone zone);
    void filter();

    const Clock &m_clock;
    QList<Line> m_all;
    QList<Line> m_lines; ///< those that are shown
    bool m_isPair = false;
    bool m_onlyDifferences = false;
};

} // namespace claviger
