// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/tables/entityprofile.h"
#include "models/tables/facetfilter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace claviger {

class ChartOrTable;
class Clock;
class ElidedLabel;
class FacetPanel;
class OutcomeLegend;
class TimelineChart;

/// All about a key, an actor, an address or a user agent: since when and how often it was seen, how it ended,
/// what it touched, and what is new in its last days. Every value leads on: to the events that it shares with
/// this one, or to all about itself. It stays open beside the window; whoever asks the store fills it.
class EntityDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a clock must outlive the dialog.
    explicit EntityDialog(const Clock &clock, QWidget *parent = nullptr);

    /// What is looked at from now on; the content follows.
    void explore(const Entity &entity);
    [[nodiscard]] const Entity &entity() const { return m_entity; }
    void setProfile(const EntityProfile &profile);
    void setTimeline(const TimelineContent &content);
    void showError(const Error &error);

    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int mostBars() const;
    /// Asks for the events of entity() that \a filter is about.
    void requestWith(const FacetFilter &filter);

Q_SIGNALS:
    /// entity() or days() are others: the questions are to be asked.
    void asked();
    /// The events of \a query are wanted; it is written as a person would.
    void queryRequested(const QString &query);
    /// All values of \a facet that occur with entity() are wanted.
    void allValuesRequested(const claviger::audit::FacetOf &facet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFresh();
    void go(const Entity &entity);
    void back();
    void tell();
    void tellFresh();
    void addDays(int days, const QString &text);
    [[nodiscard]] QString term() const;

    const Clock &m_clock;
    Entity m_entity;
    QList<Entity> m_before; ///< the way back
    EntityProfile m_profile;
    int m_days = 7;
    QToolButton *m_back;
    QLabel *m_kind;
    ElidedLabel *m_title;
    QLabel *m_facts;
    OutcomeLegend *m_legend;
    TimelineChart *m_chart;
    ChartOrTable *m_stack;
    FacetPanel *m_touched;
    FacetPanel *m_fresh;
    QLabel *m_freshTitle;
    QLabel *m_freshNote;
    QToolButton *m_daysChip;
    QPushButton *m_show;
};

} // namespace claviger
