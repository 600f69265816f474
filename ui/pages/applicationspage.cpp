// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/applicationspage.h"

#include "models/tables/applicationfilterproxy.h"
#include "models/tables/applicationtablemodel.h"
#include "ui/pages/applicationcommands.h"
#include "ui/pages/applicationtableview.h"
#include "ui/pages/commandbutton.h"
#include "ui/pages/uistate.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace claviger {

using namespace Qt::StringLiterals;

ApplicationsPage::ApplicationsPage(UiState &state, const Clock &clock, ApplicationCommands &commands,
                                   QWidget *parent)
    : ContentPage(parent)
    , m_state(state)
    , m_commands(commands)
    , m_model(new ApplicationTableModel(clock, this))
    , m_proxy(new ApplicationFilterProxy(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_hint(new QLabel(tr("Machines that exchange a client secret for short-lived tokens."), this))
    , m_count(new QLabel(this))
    , m_create(commandButton(commands.create(), this))
    , m_body(new QStackedWidget(this))
    , m_table(new ApplicationTableView(m_body))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
{
    setObjectName(u"applicationsPage"_s);
    setFocusProxy(m_table);
    setUpTable();
    layOut();
    connect(m_empty, &EmptyState::clicked, this, &ApplicationsPage::onEmptyButton);
    showState();
}

void ApplicationsPage::setUpTable()
{
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setUpColumns(m_state.applicationColumns());
    connect(m_table, &ColumnTable::columnsChanged, this,
            [this] { m_state.setApplicationColumns(m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApplicationsPage::announceSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ApplicationsPage::announceSelection);
    connect(m_table, &QAbstractItemView::activated, this, &ApplicationsPage::activated);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"applicationMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions({m_commands.tryToken(), m_commands.rotate(), m_commands.removeSecret()});
    menu->addSeparator();
    menu->addActions({m_commands.copyClientId(), m_commands.remove()});
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    // The same keys mean the same on the table of keys, so each acts where the keyboard is.
    for (QAction *action : {m_commands.tryToken(), m_commands.rotate(), m_commands.removeSecret(),
                            m_commands.copyClientId(), m_commands.remove()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
}

void ApplicationsPage::layOut()
{
    m_title->setObjectName(u"applicationsTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_count->setObjectName(u"applicationsCount"_s);
    m_create->setObjectName(u"createApplicationButton"_s);
    setMuted(*m_hint);
    setMuted(*m_count);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_create);
    row->addWidget(m_hint, 1);
    row->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addLayout(row);
    layOutPage(head, m_body, {m_table, m_empty, m_loading});
}

void ApplicationsPage::setContent(const PageContent &content)
{
    m_content = content;
    m_commands.setAbilities(content.abilities);
    m_model->setRows(applicationRowsOf(content.inventory));
    showState();
    announceSelection();
}

void ApplicationsPage::clear()
{
    m_text.clear();
    m_proxy->setText({});
    setContent({});
}

void ApplicationsPage::setLoading()
{
    m_body->setCurrentWidget(m_loading);
}

void ApplicationsPage::setPlace(const KeyPlace &place)
{
    m_place = place;
    m_commands.setPlace(place);
    m_proxy->setPlace(place);
    showState();
}

void ApplicationsPage::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    m_proxy->setText(text);
    showState();
}

void ApplicationsPage::refreshTimes()
{
    m_model->refreshTimes();
}

void ApplicationsPage::showState()
{
    const QString place = nameOf(m_place, m_content.inventory);
    m_title->setText(place.isEmpty() ? tr("Applications") : tr("Applications · %1").arg(place));
    const int all = m_proxy->countInPlace();
    const int shown = m_proxy->rowCount();
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n application(s)", nullptr, all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_count->setVisible(all > 0);
    m_create->setVisible(all > 0);
    m_hint->setVisible(all > 0);
    if (shown > 0)
        m_body->setCurrentWidget(m_table);
    else
        showEmpty();
}

QStringList ApplicationsPage::reasonsInPlace() const
{
    QStringList reasons;
    for (const Connection &connection : m_content.inventory.connections) {
        const QString reason = m_content.abilities.value(connection.id).applications.cannotList;
        if ((m_place.isEverywhere() || connection.id == m_place.connectionId) && !reason.isEmpty() &&
            !reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons;
}

// Why there is nothing, in the words of the services' descriptions, and what can be done about it.
void ApplicationsPage::showEmpty()
{
    const QString create = m_commands.create()->isEnabled() ? m_commands.create()->text() : QString();
    const QStringList reasons = reasonsInPlace();
    if (m_content.inventory.connections.isEmpty())
        m_empty->setTexts(tr("No service is connected yet."),
                          tr("Connect one to see its machine-to-machine applications here."),
                          tr("Connect service…"), true);
    else if (m_proxy->countInPlace() > 0)
        m_empty->setTexts(tr("No application matches the filter."), tr("All of its words must occur."),
                          tr("Clear filter"), false);
    else if (!create.isEmpty())
        m_empty->setTexts(tr("There are no applications here."),
                          tr("They appear after a sync, or as soon as you create one."), create, true);
    else if (m_place.isEverywhere() && reasons.size() > 1)
        m_empty->setTexts(tr("None of the connected services lists applications."), reasons.join(u'\n'), {},
                          false);
    else
        m_empty->setTexts(reasons.value(0, tr("There are no applications here.")),
                          m_commands.whyNotCreate() == reasons.value(0) ? QString()
                                                                        : m_commands.whyNotCreate(),
                          m_place.isEverywhere() ? QString() : tr("Show those of all connections"), false);
    m_body->setCurrentWidget(m_empty);
}

void ApplicationsPage::onEmptyButton()
{
    if (m_content.inventory.connections.isEmpty())
        Q_EMIT connectRequested();
    else if (m_proxy->countInPlace() > 0)
        Q_EMIT filterCleared();
    else if (m_commands.create()->isEnabled())
        m_commands.create()->trigger();
    else
        Q_EMIT everywhereRequested();
}

std::optional<ApplicationRow> ApplicationsPage::selected() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return std::nullopt;
    return m_model->row(m_proxy->mapToSource(selected.first()).row());
}

void ApplicationsPage::select(const KeyIdentity &application)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const Application &each =
            m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).application;
        if (KeyIdentity(each.connectionId, each.id) == application)
            return m_table->selectRow(row);
    }
}

void ApplicationsPage::announceSelection()
{
    const std::optional<ApplicationRow> row = selected();
    m_commands.setSelection(row);
    Q_EMIT applicationSelected(row);
}

} // namespace claviger
