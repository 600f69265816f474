// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include "models/tables/findingfilterproxy.h"
#include "models/tables/findingtablemodel.h"
#include "ui/pages/findingfilterbar.h"
#include "ui/pages/findingtableview.h"
#include "ui/pages/uistate.h"
#include "ui/style/textroles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace claviger {

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(UiState &state, const Clock &clock, QWidget *parent)
    : ContentPage(parent)
    , m_state(state)
    , m_model(new FindingTableModel(clock, this))
    , m_proxy(new FindingFilterProxy(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_count(new QLabel(this))
    , m_filterBar(new FindingFilterBar(this))
    , m_sourcesOff(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_table(new FindingTableView(m_body))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
{
    setObjectName(u"findingsPage"_s);
    setFocusProxy(m_table);
    setUpTable();
    layOut();
    connect(m_filterBar, &FindingFilterBar::changed, this, [this] {
        m_proxy->setFilter(m_filterBar->filter());
        showState();
    });
    connect(m_filterBar, &FindingFilterBar::clearRequested, this, &FindingsPage::clearFilter);
    connect(m_empty, &EmptyState::clicked, this, &FindingsPage::onEmptyButton);
    connect(m_sourcesOff, &Banner::clicked, this, &FindingsPage::sourcesRequested);
    showState();
}

void FindingsPage::setUpTable()
{
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setUpColumns(m_state.findingColumns());
    if (m_state.findingColumns().isEmpty())
        m_table->sortByColumn(FindingTableModel::Severity, Qt::AscendingOrder);
    connect(m_table, &ColumnTable::columnsChanged, this,
            [this] { m_state.setFindingColumns(m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingsPage::announceSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindingsPage::announceSelection);
    connect(m_table, &QAbstractItemView::activated, this, &FindingsPage::activated);
}

void FindingsPage::layOut()
{
    m_title->setObjectName(u"findingsTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_count->setObjectName(u"findingsCount"_s);
    setMuted(*m_count);
    m_sourcesOff->setObjectName(u"findingsSourcesOff"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_filterBar, 1);
    row->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addLayout(row);
    head->addWidget(m_sourcesOff);
    layOutPage(head, m_body, {m_table, m_empty, m_loading});
}

void FindingsPage::setContent(const PageContent &content)
{
    m_inventory = content.inventory;
    m_keys.clear();
    for (const KeyRow &row : rowsOf(content.inventory))
        m_keys.insert({row.key.connectionId, row.key.id}, row);
    m_connections.clear();
    m_proxy->setKeys(keysByIdentity(content.inventory.keys));
    for (const Connection &connection : content.inventory.connections)
        m_connections.insert(connection.id, connection.name);
    showRows();
}

void FindingsPage::setReport(const PostureReport &report)
{
    m_report = report;
    m_error.reset();
    showRows();
}

void FindingsPage::showError(const Error &error)
{
    if (m_report)
        return;
    m_error = error;
    showState();
}

void FindingsPage::showRows()
{
    m_model->setRows(m_report ? findingRowsOf(*m_report, m_connections) : QList<FindingRow>());
    showState();
    announceSelection();
}

void FindingsPage::clear()
{
    m_report.reset();
    m_error.reset();
    m_keys.clear();
    m_proxy->setKeys({});
    m_connections.clear();
    m_inventory = {};
    clearFilter();
    showRows();
}

void FindingsPage::setLoading()
{
    m_body->setCurrentWidget(m_loading);
}

void FindingsPage::setPlace(const KeyPlace &place)
{
    m_place = place;
    m_proxy->setPlace(place);
    showState();
}

void FindingsPage::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    m_proxy->setText(text);
    showState();
}

void FindingsPage::refreshTimes()
{
    m_model->refreshTimes();
}

void FindingsPage::showState()
{
    const QString place = nameOf(m_place, m_inventory);
    m_title->setText(place.isEmpty() ? tr("Findings") : tr("Findings · %1").arg(place));
    const int shown = m_proxy->rowCount();
    const int open = m_proxy->countInPlace(FindingRecord::State::Open);
    const QLocale locale;
    m_count->setText(shown == open
                         ? tr("%n open", nullptr, open)
                         : tr("%1 shown, %2 open").arg(locale.toString(shown), locale.toString(open)));
    m_count->setToolTip(checkedText());
    m_count->setVisible(m_report && m_model->rowCount() > 0);
    m_filterBar->setVisible(m_model->rowCount() > 0);
    const int off = m_report ? m_report->sourcesOff : 0;
    m_sourcesOff->setNotice(Banner::Kind::Notice, u"warning"_s,
                            off == 0
                                ? QString()
                                : tr("%n source(s) are switched off: their events do not count, and what "
                                     "is found without them is not kept.",
                                     nullptr, off),
                            tr("Sources…"));
    if (m_error)
        showEmpty();
    else if (!m_report && !m_inventory.connections.isEmpty())
        m_body->setCurrentWidget(m_loading);
    else if (shown > 0)
        m_body->setCurrentWidget(m_table);
    else
        showEmpty();
}

QString FindingsPage::checkedText() const
{
    if (!m_report)
        return {};
    const QLocale locale;
    return tr("%1 rules over %2 keys and %3 events")
        .arg(locale.toString(m_report->rules), locale.toString(m_report->keys),
             locale.toString(m_report->events));
}

// What was checked is said: an empty page proves something only then.
void FindingsPage::showEmpty()
{
    if (m_error)
        m_empty->setTexts(tr("The keys could not be examined."), m_error->message, tr("Try again"), true);
    else if (m_inventory.connections.isEmpty())
        m_empty->setTexts(tr("No service is connected yet."),
                          tr("Connect one, and its keys and their use are examined here."),
                          tr("Connect service…"), true);
    else if (m_filterBar->filter() != FindingFilter() || !m_text.isEmpty())
        m_empty->setTexts(tr("No finding matches the filter."), checkedText() + u'.', tr("Clear filter"),
                          false);
    else
        m_empty->setTexts(tr("%1; nothing to act on.").arg(checkedText()),
                          m_report && m_report->events == 0
                              ? tr("Read a service’s trail or import its log, and the use of keys is "
                                   "examined, too.")
                              : tr("Examined anew after every sync and import."),
                          m_place.isEverywhere() ? QString() : tr("Show those of all connections"), false);
    m_body->setCurrentWidget(m_empty);
}

void FindingsPage::onEmptyButton()
{
    if (m_error)
        Q_EMIT examinationRequested();
    else if (m_inventory.connections.isEmpty())
        Q_EMIT connectRequested();
    else if (m_filterBar->filter() != FindingFilter() || !m_text.isEmpty())
        clearFilter();
    else
        Q_EMIT everywhereRequested();
}

void FindingsPage::clearFilter()
{
    m_filterBar->setFilter({});
    m_proxy->setFilter({});
    m_text.clear();
    m_proxy->setText({});
    Q_EMIT filterCleared();
    showState();
}

std::optional<FindingRow> FindingsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->row(m_proxy->mapToSource(rows.first()).row());
}

QList<KeyRow> FindingsPage::selection() const
{
    const std::optional<FindingRow> row = selected();
    if (!row)
        return {};
    const Finding &finding = row->record.finding;
    const auto key = m_keys.constFind({finding.connectionId, finding.subjectId});
    return key == m_keys.cend() ? QList<KeyRow>() : QList<KeyRow>{*key};
}

void FindingsPage::announceSelection()
{
    const QList<KeyRow> keys = selection();
    Q_EMIT selectionChanged(keys);
    Q_EMIT findingSelected(selected(), keys.isEmpty() ? std::nullopt : std::optional(keys.first()));
}

void FindingsPage::showOpenIn(const KeyPlace &place)
{
    m_filterBar->setFilter({});
    m_proxy->setFilter({});
    setPlace(place);
}

void FindingsPage::showFinding(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const FindingRecord &record = m_model->row(row).record;
        if (record.finding.id != id)
            continue;
        FindingFilter filter;
        filter.state = record.state;
        m_filterBar->setFilter(filter);
        m_proxy->setFilter(filter);
        showState();
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
        m_table->scrollTo(m_table->currentIndex());
        return;
    }
}

} // namespace claviger
