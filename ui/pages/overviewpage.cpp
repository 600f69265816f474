// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "models/tables/overviewmodel.h"
#include "models/tables/remindermodel.h"
#include "ui/pages/overviewtable.h"
#include "ui/pages/reminderlist.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const Clock &clock, QWidget *parent)
    : ContentPage(parent)
    , m_model(new OverviewModel(clock, this))
    , m_reminders(new ReminderModel(clock, this))
    , m_title(new ElidedLabel({}, this))
    , m_summary(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_content(new QWidget(m_body))
    , m_table(new OverviewTable(*m_model, m_content))
    , m_remindersTitle(new QLabel(m_content))
    , m_noReminders(new QLabel(tr("Nothing is due, and no rotation waits to be finished."), m_content))
    , m_list(new ReminderList(*m_reminders, m_content))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
{
    setObjectName(u"overviewPage"_s);
    setFocusProxy(m_table);
    layOut();
    connect(m_table, &OverviewTable::followed, this, &OverviewPage::follow);
    connect(m_list, &ReminderList::followed, this, [this](const QModelIndex &index) {
        if (const auto application = m_reminders->application(index))
            Q_EMIT applicationRequested(*application);
        else
            Q_EMIT keysRequested(m_reminders->filter(index));
    });
    connect(m_empty, &EmptyState::clicked, this, &ContentPage::connectRequested);
    showState();
}

void OverviewPage::layOut()
{
    m_title->setObjectName(u"overviewTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_summary->setObjectName(u"overviewSummary"_s);
    setMuted(*m_summary);
    m_remindersTitle->setObjectName(u"remindersTitle"_s);
    setTextRole(*m_remindersTitle, TextRole::Section);
    m_noReminders->setObjectName(u"noReminders"_s);
    setMuted(*m_noReminders);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 12, 14);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_table, 3);
    auto *reminders = new QVBoxLayout;
    reminders->setContentsMargins(16, 22, 16, 4);
    reminders->setSpacing(6);
    reminders->addWidget(m_remindersTitle);
    reminders->addWidget(m_noReminders);
    inner->addLayout(reminders);
    inner->addWidget(m_list, 2);
    inner->addStretch(0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_content, m_empty, m_loading})
        m_body->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    m_empty->setTexts(tr("No service is connected yet."),
                      tr("Connect one to see here how its keys stand: what ends soon, what was never used, "
                         "what may do too much."),
                      tr("Connect service…"), true);
}

void OverviewPage::setContent(const PageContent &content)
{
    m_inventory = content.inventory;
    m_model->setContent(content.inventory, content.services);
    m_reminders->setContent(content.inventory);
    showState();
}

void OverviewPage::follow(const QModelIndex &index)
{
    if (index.column() == OverviewModel::OpenFindings)
        Q_EMIT findingsRequested(m_model->place(index.row()).place);
    else
        Q_EMIT keysRequested(m_model->filter(index));
}

void OverviewPage::setFindings(const std::optional<QList<FindingRecord>> &findings)
{
    m_model->setFindings(findings);
}

void OverviewPage::clear()
{
    setFindings({});
    setContent({});
}

void OverviewPage::setLoading()
{
    m_body->setCurrentWidget(m_loading);
}

void OverviewPage::setPlace(const KeyPlace &place)
{
    m_place = place;
    m_model->setPlace(place);
    m_reminders->setPlace(place);
    showState();
}

void OverviewPage::refreshTimes()
{
    m_model->refreshTimes();
    m_reminders->refreshTimes();
    showState();
}

void OverviewPage::showState()
{
    const QString place = nameOf(m_place, m_inventory);
    m_title->setText(place.isEmpty() ? tr("Overview") : tr("Overview · %1").arg(place));
    m_summary->setText(tr("Every number leads to what it counts."));
    m_summary->setVisible(m_model->rowCount() > 0);
    const int reminders = m_reminders->rowCount();
    m_remindersTitle->setText(reminders > 0 ? tr("Reminders (%1)").arg(reminders) : tr("Reminders"));
    m_list->setVisible(reminders > 0);
    m_noReminders->setVisible(reminders == 0);
    m_body->setCurrentWidget(m_inventory.connections.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, OverviewModel::All));
}

} // namespace claviger
