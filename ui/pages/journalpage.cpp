// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpage.h"

#include "models/tables/actfilterproxy.h"
#include "models/tables/actmodel.h"
#include "ui/pages/journalfilterbar.h"
#include "ui/pages/journaltableview.h"
#include "ui/pages/uistate.h"
#include "ui/style/textroles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace claviger {

using namespace Qt::StringLiterals;

JournalPage::JournalPage(UiState &state, QWidget *parent)
    : ContentPage(parent)
    , m_state(state)
    , m_model(new ActModel(this))
    , m_proxy(new ActFilterProxy(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_verify(new QPushButton(tr("Verify"), this))
    , m_compare(new QPushButton(tr("Compare…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_count(new QLabel(this))
    , m_filterBar(new JournalFilterBar(this))
    , m_banner(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_table(new JournalTableView(m_body))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
{
    setObjectName(u"journalPage"_s);
    setFocusProxy(m_table);
    setUpTable();
    layOut();
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verifyRequested);
    connect(m_compare, &QPushButton::clicked, this, &JournalPage::compareRequested);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::exportRequested);
    connect(m_filterBar, &JournalFilterBar::changed, this, [this] {
        m_proxy->setFilter(m_filterBar->filter());
        showState();
    });
    connect(m_filterBar, &JournalFilterBar::clearRequested, this, &JournalPage::clearFilter);
    connect(m_banner, &Banner::clicked, this, [this] { selectAct(m_brokenAt); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        clearFilter();
        Q_EMIT everywhereRequested();
    });
    showState();
}

void JournalPage::setUpTable()
{
    m_table->setModel(m_proxy);
    m_table->setUpColumns(m_state.journalColumns());
    if (m_state.journalColumns().isEmpty())
        m_table->sortByColumn(ActModel::Time, Qt::DescendingOrder);
    connect(m_table, &ColumnTable::columnsChanged, this,
            [this] { m_state.setJournalColumns(m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        Q_EMIT actSelected(rows.isEmpty()
                               ? std::nullopt
                               : std::optional(m_model->act(m_proxy->mapToSource(rows.constFirst()).row())));
    });
    connect(m_table, &QAbstractItemView::activated, this, &JournalPage::activated);
}

void JournalPage::layOut()
{
    m_title->setObjectName(u"journalTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_verify->setObjectName(u"verifyJournal"_s);
    m_compare->setObjectName(u"compareJournal"_s);
    m_export->setObjectName(u"exportJournal"_s);
    m_verify->setToolTip(
        tr("Each act carries a hash over itself and the one before it: looks whether any was "
           "changed, added or taken out."));
    m_compare->setToolTip(tr("With an export that was kept elsewhere: somebody who can open the vault could "
                             "write all of the journal anew."));
    m_export->setToolTip(tr("Writes all acts with their hashes into a file, to be kept elsewhere."));
    m_count->setObjectName(u"journalCount"_s);
    setMuted(*m_count);
    m_banner->setObjectName(u"journalBanner"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    for (QPushButton *button : {m_verify, m_compare, m_export})
        top->addWidget(button);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_filterBar, 1);
    row->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->addLayout(top);
    head->addLayout(row);
    head->addWidget(m_banner);
    layOutPage(head, m_body, {m_table, m_empty, m_loading});
}

void JournalPage::setContent(const PageContent &content)
{
    m_inventory = content.inventory;
    setPlace(m_place);
}

void JournalPage::clear()
{
    m_read = false;
    m_brokenAt = 0;
    m_inventory = {};
    m_place = {};
    m_model->clear();
    m_banner->setNotice(Banner::Kind::Notice, {}, {});
    clearFilter();
}

void JournalPage::setLoading()
{
    showState();
}

void JournalPage::setPlace(const KeyPlace &place)
{
    m_place = place;
    m_proxy->setConnection(nameOf({place.connectionId, {}, {}}, m_inventory));
    showState();
}

void JournalPage::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    m_proxy->setText(text);
    showState();
}

void JournalPage::addActs(const QList<Act> &newer)
{
    m_read = true;
    m_model->prepend(newer);
    showState();
}

void JournalPage::setVerdict(const QString &sentence, qint64 brokenAt)
{
    m_brokenAt = brokenAt;
    const bool whole = brokenAt == 0;
    m_banner->setNotice(whole ? Banner::Kind::Good : Banner::Kind::Error, whole ? u"check"_s : u"warning"_s,
                        sentence,
                        whole || m_model->rowOf(brokenAt) < 0 ? QString() : tr("Show act %1").arg(brokenAt));
}

void JournalPage::setNotice(const QString &sentence, bool isError)
{
    m_banner->setNotice(isError ? Banner::Kind::Error : Banner::Kind::Good,
                        isError ? u"warning"_s : u"check"_s, sentence);
}

void JournalPage::showEvent(QShowEvent *event)
{
    ContentPage::showEvent(event);
    Q_EMIT shown();
}

bool JournalPage::isFiltered() const
{
    return m_filterBar->filter() != ActFilter() || !m_text.isEmpty();
}

void JournalPage::showState()
{
    const QString place = nameOf({m_place.connectionId, {}, {}}, m_inventory);
    m_title->setText(place.isEmpty() ? tr("Journal") : tr("Journal · %1").arg(place));
    const int all = m_model->rowCount();
    const int listed = m_proxy->rowCount();
    m_count->setText(listed == all ? tr("%n act(s)", nullptr, all) : tr("%L1 of %L2").arg(listed).arg(all));
    m_count->setVisible(all > 0);
    m_filterBar->setVisible(all > 0);
    for (QPushButton *button : {m_verify, m_compare, m_export})
        button->setVisible(m_read);
    if (!m_read)
        m_body->setCurrentWidget(m_loading);
    else if (listed > 0)
        m_body->setCurrentWidget(m_table);
    else
        showEmpty();
}

void JournalPage::showEmpty()
{
    if (isFiltered())
        m_empty->setTexts(tr("No act matches the filter."), tr("The journal itself is never shortened."),
                          tr("Clear filter"), false);
    else if (!m_place.isEverywhere())
        m_empty->setTexts(tr("Nothing was done through this connection yet."),
                          tr("Syncs, new keys and revocations will be listed here."),
                          tr("Show the acts of all connections"), false);
    else
        m_empty->setTexts(
            tr("The journal is empty."),
            tr("It begins when a vault is made: something took its acts out. Verify says more."), {}, false);
    m_body->setCurrentWidget(m_empty);
}

void JournalPage::clearFilter()
{
    m_filterBar->clear();
    m_proxy->setFilter({});
    m_text.clear();
    m_proxy->setText({});
    Q_EMIT filterCleared();
    showState();
}

void JournalPage::selectAct(qint64 id)
{
    clearFilter();
    Q_EMIT everywhereRequested();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

} // namespace claviger
