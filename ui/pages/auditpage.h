// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/answer.h"
#include "models/audit/timechoice.h"
#include "models/audit/timescale.h"
#include "models/domain/auditview.h"
#include "models/domain/error.h"
#include "models/posture/keyindex.h"
#include "models/tables/eventscope.h"
#include "models/tables/eventtablemodel.h"
#include "models/tables/facetfilter.h"
#include "ui/audit/eventmenu.h"
#include "ui/pages/contentpage.h"

#include <QTimer>

class QLabel;
class QSplitter;

namespace claviger {

class AuditBody;
class AuditHead;
class Banner;
class EventActions;
class EventTable;
class FacetPanel;
class QueryCompleter;
class QueryEdit;
class TimelinePanel;
class UiState;

/// The page of audit events. It says what is to be asked and shows the answers; who asks is not its matter.
class AuditPage final : public ContentPage
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    AuditPage(UiState &state, const Clock &clock, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    bool focusFilter() override;
    [[nodiscard]] bool hasSelection() const override { return true; }

    /// What the page wants to know now. Its bars follow the scale that scale() returns from then on.
    [[nodiscard]] audit::Question question();
    /// What of it says which events are meant.
    [[nodiscard]] audit::Condition condition() const;
    /// The answer to the last question(), which took \a milliseconds; \a fetch reads more of its rows.
    void showAnswer(const audit::Answer &answer, EventTableModel::Fetch fetch, qint64 milliseconds);
    void showError(const Error &error);
    /// Nothing matches: \a barren are terms of the query that match nothing by themselves, \a atOtherTimes
    /// how many events match without regard to the time that is looked at.
    void showNothing(const QStringList &barren, quint64 atOtherTimes);
    /// From the first event of the vault to the last, for a timeline of all.
    void setExtent(const std::optional<audit::TimeSpan> &extent) { m_extent = extent; }
    /// Events came or went: the same question is put again, now or when the page is next seen.
    void askAgain();
    /// A sentence about something that was done; \a isError: that could not be done.
    void setNotice(const QString &sentence, bool isError = false);

    /// How many sources the vault has, and how many of them are switched off.
    void setSources(int count, int off);

    /// How the events are looked at.
    [[nodiscard]] AuditView view() const;
    void showView(const AuditView &view);
    void setViews(const QList<AuditView> &saved);
    void setHistory(const QStringList &queries);
    /// Changes the query as a click on a value of a facet does. \a drop: what was asked for no longer is.
    void filter(const FacetFilter &filter, bool drop = false);
    /// All of the trail under \a query.
    void showQuery(const QString &query);
    /// The query with the time that is looked at: what finds the same events anywhere.
    [[nodiscard]] QString wholeQuery() const;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] EventTableModel &model() const { return *m_model; }
    [[nodiscard]] EventTable *table() const { return m_table; }
    [[nodiscard]] QueryEdit *queryEdit() const;
    [[nodiscard]] QueryCompleter *completer() const;
    [[nodiscard]] TimelinePanel *timeline() const { return m_timeline; }
    [[nodiscard]] FacetPanel *facets() const { return m_facets; }
    [[nodiscard]] EventZone zone() const { return m_model->zone(); }
    /// Selected events that have been read, at most \a most.
    [[nodiscard]] QList<audit::EventRow> selectedEvents(quint64 most) const;
    /// The menu of a value, as a right click on it opens it. \a field -1: of the time.
    void popUpMenu(const audit::EventRow &event, int field, const QPoint &at);
    /// Asks for the comparison of the two events that are selected.
    void compareSelected();
    /// Which key an event is about; null: not known.
    void setKeys(const KeyIndexPtr &keys) { m_keys = keys; }

Q_SIGNALS:
    /// question() is another one.
    void asked();
    void importRequested();
    void sourcesRequested();
    void pullRequested();
    void exportRequested(bool asCsv);
    void viewSaved(const claviger::AuditView &view);
    void viewRemoved(const QString &name);
    void viewLeft(const claviger::AuditView &view); ///< it is now like this
    void queryUsed(const QString &query);
    /// None: nothing is selected, or \a selected events are.
    void eventSelected(const std::optional<claviger::audit::EventRow> &event, quint64 selected);
    void compareRequested(const claviger::audit::EventRow &first, const claviger::audit::EventRow &second);
    void entityRequested(claviger::AuditField field, const QString &value);
    void allValuesRequested(const claviger::audit::FacetOf &facet);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectTable();
    void connectActions();
    void connectPanels();
    void ask();
    void showStatus(qint64 milliseconds);
    void announceSelection();
    void pivot(EventMenu::Pivot pivot, AuditField field, const QString &value);
    void lookAround(EventMenu::Around around, const audit::EventRow &event);
    void cutTime(const audit::EventRow &event, bool from);
    void openKey(const audit::EventRow &event);
    void setZone(EventZone zone);
    void saveView();
    void setQuery(const QString &query);
    [[nodiscard]] EventScope scope() const;
    [[nodiscard]] std::optional<audit::TimeSpan> span() const;

    UiState &m_state;
    const Clock &m_clock;
    PageContent m_content;
    KeyIndexPtr m_keys;
    KeyPlace m_place;
    EventTableModel *m_model;
    audit::TimeOrder m_order = audit::TimeOrder::Descending;
    audit::TimeScale m_scale; ///< of the question that was asked last
    std::optional<audit::TimeSpan> m_extent;
    std::optional<audit::EventRow> m_find; ///< to be selected when the next answer has it
    std::uint64_t m_total = 0;
    bool m_askWhenShown = true;
    QTimer m_slow;        ///< what takes longer says so
    bool m_quiet = false; ///< several things change; asked once, behind
    AuditHead *m_head;
    Banner *m_notice;
    TimelinePanel *m_timeline;
    QSplitter *m_panes;
    FacetPanel *m_facets;
    AuditBody *m_body;
    EventTable *m_table;
    EventActions *m_actions;
};

} // namespace claviger
