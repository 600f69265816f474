// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditpage.h"

#include "models/domain/visibletext.h"
#include "models/posture/judgement.h"
#include "models/tables/audittexts.h"
#include "models/tables/timelinecontent.h"
#include "ui/audit/eventtable.h"
#include "ui/audit/eventtableview.h"
#include "ui/audit/facetpanel.h"
#include "ui/audit/querycompleter.h"
#include "ui/audit/queryedit.h"
#include "ui/audit/timelinepanel.h"
#include "ui/audit/viewschip.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/auditbody.h"
#include "ui/pages/audithead.h"
#include "ui/pages/auditviews.h"
#include "ui/pages/eventactions.h"
#include "ui/pages/eventpivots.h"
#include "ui/pages/uistate.h"
#include "ui/widgets/banner.h"

#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

AuditPage::AuditPage(UiState &state, const Clock &clock, QWidget *parent)
    : ContentPage(parent)
    , m_state(state)
    , m_clock(clock)
    , m_model(new EventTableModel(clock, this))
    , m_head(new AuditHead(clock, this))
    , m_notice(new Banner(this))
    , m_timeline(new TimelinePanel(this))
    , m_panes(new QSplitter(Qt::Horizontal, this))
    , m_facets(new FacetPanel(m_panes))
    , m_body(new AuditBody(*m_model, m_panes))
    , m_table(m_body->table())
    , m_actions(new EventActions(*m_model, *m_table->view(), this))
{
    setObjectName(u"auditPage"_s);
    setFocusProxy(m_head->query());
    m_table->view()->setUpColumns(state.eventColumns());
    m_table->view()->showOrder(false);
    m_facets->restoreState(state.facets());
    m_head->views()->setViews(builtInViews({}, clock.now()), {});
    m_slow.setSingleShot(true);
    m_slow.setInterval(150);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_head->setCount(tr("searching…")); });
    layOut();
    connectTable();
    connectActions();
    connectPanels();
    clear();
}

void AuditPage::layOut()
{
    m_notice->setObjectName(u"auditNotice"_s);
    m_notice->setNotice(Banner::Kind::Notice, {}, {});
    connect(m_notice, &Banner::clicked, this, [this] { setNotice({}); });
    m_timeline->setContentsMargins(16, 0, 12, 8);
    m_panes->setObjectName(u"auditPanes"_s);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(m_facets);
    m_panes->addWidget(m_body);
    m_panes->setStretchFactor(1, 1);
    m_panes->setCollapsible(1, false);
    if (!m_panes->restoreState(m_state.auditPanes()))
        m_panes->setSizes({210, 600});
    connect(m_panes, &QSplitter::splitterMoved, this,
            [this] { m_state.setAuditPanes(m_panes->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_timeline);
    layout->addWidget(m_panes, 1);
}

void AuditPage::connectTable()
{
    EventTableView *view = m_table->view();
    connect(view, &ColumnTable::columnsChanged, this,
            [this, view] { m_state.setEventColumns(view->columns()); });
    connect(view, &EventTableView::ascendingChosen, this, [this](bool ascending) {
        m_order = ascending ? audit::TimeOrder::Ascending : audit::TimeOrder::Descending;
        ask();
    });
    connect(view, &EventTableView::selectionMoved, this, &AuditPage::announceSelection);
    connect(m_model, &EventTableModel::loaded, this, &AuditPage::announceSelection);
    connect(m_model, &EventTableModel::failed, this, &AuditPage::showError);
    connect(view, &QAbstractItemView::activated, this, &AuditPage::activated);
    connect(m_body, &AuditBody::importRequested, this, &AuditPage::importRequested);
    connect(m_body, &AuditBody::pullRequested, this, &AuditPage::pullRequested);
    connect(m_body, &AuditBody::queryCleared, this, [this] { setQuery({}); });
    connect(m_body, &AuditBody::allTimesRequested, this, [this] {
        m_timeline->setChoice({});
        ask();
    });
}

void AuditPage::connectActions()
{
    connect(m_actions, &EventActions::pivoted, this, &AuditPage::pivot);
    connect(m_actions, &EventActions::aroundRequested, this, &AuditPage::lookAround);
    connect(m_actions, &EventActions::timeRequested, this, &AuditPage::cutTime);
    connect(m_actions, &EventActions::keyRequested, this, &AuditPage::openKey);
    connect(m_actions, &EventActions::entityRequested, this, &AuditPage::entityRequested);
    connect(m_actions, &EventActions::compareRequested, this, &AuditPage::compareRequested);
    connect(m_actions, &EventActions::said, this, [this](const QString &sentence) { setNotice(sentence); });
}

void AuditPage::connectPanels()
{
    connect(m_head->query(), &QueryEdit::queryChanged, this, &AuditPage::ask);
    connect(m_head->query(), &QueryEdit::left, m_table->view(), qOverload<>(&QWidget::setFocus));
    connect(m_head->query(), &QueryEdit::used, this, [this] {
        const QString query = m_head->query()->text().trimmed();
        if (!query.isEmpty() && !m_head->query()->query().error)
            Q_EMIT queryUsed(query);
    });
    connect(m_head, &AuditHead::zoneChosen, this, [this](EventZone zone) {
        setZone(zone);
        ask();
    });
    connect(m_head, &AuditHead::exportRequested, this, &AuditPage::exportRequested);
    connect(m_head->importButton(), &QPushButton::clicked, this, &AuditPage::importRequested);
    connect(m_head->sourcesButton(), &QPushButton::clicked, this, &AuditPage::sourcesRequested);
    connect(m_head->views(), &ViewsChip::chosen, this, &AuditPage::showView);
    connect(m_head->views(), &ViewsChip::saveRequested, this, &AuditPage::saveView);
    connect(m_head->views(), &ViewsChip::removeRequested, this, &AuditPage::viewRemoved);
    connect(m_timeline, &TimelinePanel::choiceMade, this, &AuditPage::ask);
    connect(m_timeline, &TimelinePanel::outcomeRequested, this, [this](AuditOutcome outcome, bool excluded) {
        filter({AuditField::Outcome, audit::FacetOf::Fold::None, wordOf(outcome), excluded}, false);
    });
    connect(m_facets, &FacetPanel::filterRequested, this,
            [this](const FacetFilter &each) { filter(each, false); });
    connect(m_facets, &FacetPanel::filterDropped, this,
            [this](const FacetFilter &each) { filter(each, true); });
    connect(m_facets, &FacetPanel::facetsChanged, this, &AuditPage::ask);
    connect(m_facets, &FacetPanel::allRequested, this, &AuditPage::allValuesRequested);
    connect(m_facets, &FacetPanel::entityRequested, this, &AuditPage::entityRequested);
    connect(m_facets, &FacetPanel::stateChanged, this, [this] { m_state.setFacets(m_facets->saveState()); });
}

QueryEdit *AuditPage::queryEdit() const
{
    return m_head->query();
}

void AuditPage::setSources(int count, int off)
{
    m_head->setSources(count, off);
}

QueryCompleter *AuditPage::completer() const
{
    return m_head->completer();
}

std::optional<audit::TimeSpan> AuditPage::span() const
{
    return m_timeline->choice().spanAt(m_clock.now());
}

EventScope AuditPage::scope() const
{
    EventScope scope{m_head->query()->text(), m_head->query()->query().condition, {}, span()};
    // What a connection's own trail brought bears the connection's name.
    for (const Connection &connection : m_content.inventory.connections) {
        if (connection.id == m_place.connectionId)
            scope.source = connection.name;
    }
    return scope;
}

audit::Condition AuditPage::condition() const
{
    return scope().condition();
}

QString AuditPage::wholeQuery() const
{
    return scope().query();
}

audit::Question AuditPage::question()
{
    const std::optional<audit::TimeSpan> wanted = span();
    const std::optional<audit::TimeSpan> shown = wanted ? wanted : m_extent;
    audit::Question question;
    question.condition = condition();
    question.facets = m_facets->facets();
    question.order = m_order;
    question.limit = EventTableModel::blockSize;
    m_scale = shown ? audit::TimeScale::of(*shown,
                                           m_model->zone() == EventZone::Local ? QTimeZone::systemTimeZone()
                                                                               : QTimeZone::utc(),
                                           m_timeline->mostBars())
                    : audit::TimeScale();
    question.barBounds = m_scale.bounds();
    question.barParts = AuditField::Outcome;
    return question;
}

void AuditPage::ask()
{
    if (m_quiet)
        return;
    const QString query = m_head->query()->text();
    m_facets->setFilters(filtersIn(query));
    m_head->views()->setCurrent(nameOfView(view(), m_head->views()->saved()));
    if (m_head->query()->query().error)
        return;
    m_askWhenShown = !isVisible();
    if (!isVisible())
        return;
    m_slow.start();
    Q_EMIT asked();
}

void AuditPage::askAgain()
{
    m_head->query()->parseAgain();
    ask();
}

void AuditPage::showEvent(QShowEvent *event)
{
    ContentPage::showEvent(event);
    if (m_askWhenShown)
        askAgain();
}

void AuditPage::showAnswer(const audit::Answer &answer, EventTableModel::Fetch fetch, qint64 milliseconds)
{
    m_slow.stop();
    m_total = answer.total;
    m_actions->drop();
    m_facets->setFacets(answer.facets);
    m_timeline->setContent(timelineOf(answer, m_scale));
    m_model->setAnswer(answer.matched, std::move(fetch), answer.rows);
    m_table->view()->answerChanged();
    const bool isEmpty = answer.matched == 0;
    m_timeline->setVisible(m_total > 0);
    m_facets->setVisible(m_total > 0);
    m_head->setExportable(isEmpty ? tr("No event is listed.") : QString());
    if (m_total == 0)
        m_body->showNoEvents();
    else if (isEmpty)
        m_body->showNoMatch({}, !m_timeline->choice().isAll());
    else
        m_body->showTable();
    showStatus(milliseconds);
    if (const auto wanted = std::exchange(m_find, {})) {
        const auto found = std::find_if(answer.rows.cbegin(), answer.rows.cend(),
                                        [&](const audit::EventRow &row) { return row.isSameAs(*wanted); });
        if (found != answer.rows.cend())
            m_table->view()->goTo(std::uint64_t(found - answer.rows.cbegin()));
    }
    Q_EMIT viewLeft(view());
}

void AuditPage::showStatus(qint64 milliseconds)
{
    const QLocale locale;
    m_head->setCount(m_total == 0 ? QString()
                                  : tr("%1 of %2 · %3 ms")
                                        .arg(countText(m_model->total()), countText(m_total),
                                             locale.toString(milliseconds)));
}

void AuditPage::showNothing(const QStringList &barren, quint64 atOtherTimes)
{
    QStringList hints;
    if (atOtherTimes > 0)
        hints << tr("At other times %n event(s) match.", nullptr, pluralCount(atOtherTimes));
    else if (barren.size() == 1)
        hints << tr("Nothing matches %1, whatever else is asked for.").arg(barren.first());
    else if (!barren.isEmpty())
        hints << tr("Each of these matches nothing: %1").arg(barren.join(u"  "_s));
    else
        hints << tr("Each part of the query matches something, all of them together nothing.");
    m_body->showNoMatch(visibleText(hints.join(u' ')), !m_timeline->choice().isAll());
}

void AuditPage::showError(const Error &error)
{
    m_slow.stop();
    m_head->setCount({});
    m_body->showError(error.message);
}

void AuditPage::setNotice(const QString &sentence, bool isError)
{
    m_notice->setNotice(isError ? Banner::Kind::Error : Banner::Kind::Notice,
                        isError ? u"warning"_s : u"check"_s, sentence,
                        sentence.isEmpty() ? QString() : tr("Hide"));
}

QList<audit::EventRow> AuditPage::selectedEvents(quint64 most) const
{
    return m_actions->selected(most);
}

void AuditPage::announceSelection()
{
    const RowSelection &selection = m_table->view()->selection();
    const QList<audit::EventRow> events =
        selection.count() == 1 ? selectedEvents(1) : QList<audit::EventRow>();
    Q_EMIT eventSelected(events.isEmpty() ? std::nullopt : std::optional(events.first()), selection.count());
}

void AuditPage::popUpMenu(const audit::EventRow &event, int field, const QPoint &at)
{
    m_actions->popUpMenu(event, field, at);
}

void AuditPage::compareSelected()
{
    m_actions->compare();
}

void AuditPage::pivot(EventMenu::Pivot kind, AuditField field, const QString &value)
{
    const QString query = pivotedQuery(m_head->query()->text(), kind, field, value);
    Q_EMIT queryUsed(query);
    if (kind == EventMenu::Pivot::NewView)
        return showQuery(query);
    setQuery(query);
}

void AuditPage::filter(const FacetFilter &each, bool drop)
{
    const QString now = m_head->query()->text();
    setQuery(drop ? withoutFilter(now, each) : withFilter(now, each));
}

void AuditPage::setQuery(const QString &query)
{
    if (query == m_head->query()->text())
        return ask();
    m_head->query()->setText(query);
}

void AuditPage::showQuery(const QString &query)
{
    AuditView all = view();
    all.query = query;
    all.time.clear();
    showView(all);
}

void AuditPage::lookAround(EventMenu::Around around, const audit::EventRow &event)
{
    m_find = event;
    showView(viewAround(view(), around, event));
}

void AuditPage::cutTime(const audit::EventRow &event, bool from)
{
    audit::TimeSpan wanted = span().value_or(m_extent.value_or(audit::TimeSpan{event.time, event.time + 1}));
    (from ? wanted.from : wanted.to) = from ? event.time : event.time + 1;
    m_timeline->setChoice(audit::TimeChoice::between(wanted));
    ask();
}

void AuditPage::openKey(const audit::EventRow &event)
{
    const std::optional<Key> key = m_keys ? judge(event, *m_keys).key : std::nullopt;
    if (!key)
        return setNotice(tr("No key that is known here, or more than one, is shown as %1 by %2.")
                             .arg(visibleText(QString::fromUtf8(event[AuditField::Key])),
                                  visibleText(QString::fromUtf8(event[AuditField::Source]))));
    KeyFilter filter;
    filter.keyId = key->id;
    filter.place.connectionId = key->connectionId;
    Q_EMIT keysRequested(filter);
}

void AuditPage::setZone(EventZone zone)
{
    m_head->setZone(zone);
    m_model->setZone(zone);
    m_head->query()->setZone(zone == EventZone::Local ? QTimeZone::systemTimeZone() : QTimeZone::utc());
}

AuditView AuditPage::view() const
{
    AuditView view;
    view.query = m_head->query()->text();
    view.time = textOf(m_timeline->choice());
    view.zone = wordOf(m_model->zone());
    view.ascending = m_order == audit::TimeOrder::Ascending;
    view.columns = m_table->view()->columns();
    return view;
}

void AuditPage::showView(const AuditView &view)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_head->query()->setText(view.query);
        m_timeline->setChoice(timeChoiceFrom(view.time));
        setZone(zoneFrom(view.zone));
        m_order = view.ascending ? audit::TimeOrder::Ascending : audit::TimeOrder::Descending;
        m_table->view()->restoreColumns(view.columns);
        m_table->view()->showOrder(view.ascending);
    }
    ask();
}

void AuditPage::setViews(const QList<AuditView> &saved)
{
    m_head->views()->setViews(builtInViews(m_content.inventory.keys, m_clock.now()), saved);
    m_head->views()->setCurrent(nameOfView(view(), saved));
}

void AuditPage::setHistory(const QStringList &queries)
{
    m_head->query()->setHistory(queries);
}

void AuditPage::saveView()
{
    auto *dialog = new NameDialog(tr("Save this view"),
                                  tr("Name of the view. One that has this name already is replaced."),
                                  m_head->query()->text(), this);
    dialog->setObjectName(u"saveViewDialog"_s);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        AuditView saved = view();
        saved.name = name;
        Q_EMIT viewSaved(saved);
    });
    dialog->open();
}

void AuditPage::setContent(const PageContent &content)
{
    m_content = content;
    setViews(m_head->views()->saved());
    setPlace(m_place);
}

void AuditPage::setPlace(const KeyPlace &place)
{
    const bool moved = place.connectionId != m_place.connectionId;
    m_place = place;
    KeyPlace connection;
    connection.connectionId = place.connectionId;
    const QString name = nameOf(connection, m_content.inventory);
    m_head->setTitle(name.isEmpty() ? tr("Audit") : tr("Audit · %1").arg(visibleText(name)));
    if (moved)
        ask();
}

void AuditPage::clear()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (NameDialog *asking : findChildren<NameDialog *>())
        asking->reject(); // it names what is taken away
    m_content = {};
    m_place = {};
    m_total = 0;
    m_extent.reset();
    m_find.reset();
    m_model->clear();
    m_table->view()->answerChanged();
    m_head->query()->clear();
    m_head->query()->setHistory({});
    m_head->views()->setViews(builtInViews({}, m_clock.now()), {});
    m_head->setCount({});
    m_head->setExportable(tr("No event is listed."));
    m_timeline->clear();
    m_facets->clear();
    m_notice->setNotice(Banner::Kind::Notice, {}, {});
    m_askWhenShown = true;
    m_slow.stop();
    setLoading();
}

void AuditPage::setLoading()
{
    m_timeline->hide();
    m_facets->hide();
    m_body->showLoading();
}

bool AuditPage::focusFilter()
{
    m_head->query()->setFocus(Qt::ShortcutFocusReason);
    m_head->query()->selectAll();
    return true;
}

} // namespace claviger
