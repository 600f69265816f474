// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timespan.h"
#include "ui/dialogs/taskdialog.h"

#include <QTimeZone>

class QDateTimeEdit;

namespace claviger {

/// Asks for a stretch of time to the second, in the zone that the page shows.
class TimeRangeDialog final : public TaskDialog
{
    Q_OBJECT
public:
    TimeRangeDialog(const audit::TimeSpan &span, const QTimeZone &zone, QWidget *parent = nullptr);

    [[nodiscard]] audit::TimeSpan span() const;

Q_SIGNALS:
    void chosen(const claviger::audit::TimeSpan &span);

private:
    QDateTimeEdit *addField(const QString &name, const QString &title, std::int64_t time);
    void judge();

    QTimeZone m_zone;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    ActionButton *m_show = nullptr;
};

} // namespace claviger
