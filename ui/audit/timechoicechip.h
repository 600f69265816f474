// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/timechoice.h"
#include "ui/widgets/filterchip.h"

namespace claviger {

/// The menu of times to look at: all, the last so and so long, or exactly from here to there.
class TimeChoiceChip final : public FilterChip
{
    Q_OBJECT
public:
    explicit TimeChoiceChip(QWidget *parent = nullptr);

    [[nodiscard]] const audit::TimeChoice &choice() const { return m_choice; }
    void setChoice(const audit::TimeChoice &choice);

Q_SIGNALS:
    void chosen(const claviger::audit::TimeChoice &choice);
    void exactRequested();

private:
    audit::TimeChoice m_choice;
};

} // namespace claviger
