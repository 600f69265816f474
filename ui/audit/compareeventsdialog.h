// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/eventrow.h"
#include "models/domain/clock.h"
#include "models/tables/eventtime.h"
#include "ui/dialogs/taskdialog.h"

class QCheckBox;

namespace claviger {

class EventFieldsModel;

/// Two events side by side: their fields, and what their records hold. What differs is marked.
class CompareEventsDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// \a clock must outlive the dialog.
    CompareEventsDialog(const audit::EventRow &first, const audit::EventRow &second, EventZone zone,
                        const Clock &clock, QWidget *parent = nullptr);

private:
    EventFieldsModel *m_model;
    QCheckBox *m_only;
};

} // namespace claviger
