// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/tables/keytrail.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace claviger {

class Clock;
class DaysPanel;
class InspectorForm;
class ToneLabel;

/// The part of the inspector that tells what the logs show of a key: its last days, since when it is seen,
/// from where and by what, and what they cannot show. Empty until it is told something.
class KeyTrailSection final : public QWidget
{
    Q_OBJECT
public:
    /// \a clock must outlive the section.
    explicit KeyTrailSection(const Clock &clock, QWidget *parent = nullptr);

    /// Nothing is known yet: what stood here before goes.
    void clear();
    void setTrail(const KeyTrail &trail);
    void showError(const Error &error);
    /// How many of the last days are shown, if that is one of KeyTrail::dayChoices.
    void setDays(int days);

Q_SIGNALS:
    void daysChosen(int days);
    /// The key's events are wanted in the Audit page.
    void trailRequested(const QString &query);

private:
    void fill();
    void tell();
    void addValues(const QString &caption, const audit::Facet &facet);

    const Clock &m_clock;
    KeyTrail m_trail;
    QLabel *m_caption;
    ToneLabel *m_sourcesOff;
    DaysPanel *m_days;
    QLabel *m_outcomes;
    InspectorForm *m_form;
    QPushButton *m_link;
};

} // namespace claviger
