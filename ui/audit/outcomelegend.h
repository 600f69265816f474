// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/timelinecontent.h"

#include <QHash>
#include <QWidget>

class QToolButton;

namespace claviger {

/// What the colours of a timeline mean, in words with totals. Each is a button that filters by its outcome;
/// with Alt it leaves the outcome out. Outcomes that do not occur are not named.
class OutcomeLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeLegend(QWidget *parent = nullptr);

    void setTotals(const OutcomeCounts &totals);

Q_SIGNALS:
    void outcomeRequested(claviger::AuditOutcome outcome, bool excluded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QHash<AuditOutcome, QToolButton *> m_buttons;
};

} // namespace claviger
