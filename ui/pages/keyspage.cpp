// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keyspage.h"

#include "models/tables/keyfilterproxy.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/ownership.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/filterschip.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/keyfilterbar.h"
#include "ui/pages/keytableview.h"
#include "ui/pages/uistate.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

KeysPage::KeysPage(UiState &state, const Clock &clock, KeyCommands &commands, QWidget *parent)
    : ContentPage(parent)
    , m_state(state)
    , m_clock(clock)
    , m_commands(commands)
    , m_model(new KeyTableModel(clock, this))
    , m_proxy(new KeyFilterProxy(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_named(new FiltersChip(this))
    , m_filterBar(new KeyFilterBar(this))
    , m_banner(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_table(new KeyTableView(m_body))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
{
    setObjectName(u"keysPage"_s);
    setFocusProxy(m_table);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"keyMenu"_s);
    setUpTable(*menu);
    layOut();
    connectFilters();
    connect(m_empty, &EmptyState::clicked, this, &KeysPage::onEmptyButton);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &KeysPage::updateHeading);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &KeysPage::updateHeading);
    updateHeading();
    updateBody();
}

void KeysPage::connectFilters()
{
    connect(m_filterBar, &KeyFilterBar::changed, this, &KeysPage::applyFilter);
    connect(m_filterBar, &KeyFilterBar::clearRequested, this, &KeysPage::clearFilter);
    connect(m_named, &FiltersChip::ownChosen, this, &KeysPage::keysRequested);
    connect(m_named, &FiltersChip::builtInChosen, this, &KeysPage::askHere);
    connect(m_named, &FiltersChip::saveRequested, this, &KeysPage::saveFilter);
    connect(m_named, &FiltersChip::removeRequested, this, &KeysPage::filterRemoved);
}

void KeysPage::setUpTable(QMenu &menu)
{
    m_table->setModel(m_proxy);
    m_table->setUpColumns(m_state.keyColumns());
    connect(m_table, &KeyTableView::columnsChanged, this,
            [this] { m_state.setKeyColumns(m_table->columns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &KeysPage::announceSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KeysPage::announceSelection);
    connect(m_table, &QAbstractItemView::activated, this, &KeysPage::activated);

    menu.setToolTipsVisible(true);
    menu.addActions({m_commands.rotate(), m_commands.revoke()});
    menu.addSeparator();
    menu.addActions({m_commands.trail(), m_commands.annotate(), m_commands.history(), m_commands.editByHand(),
                     m_commands.copyPrefix(), m_commands.exportKeys()});
    menu.addSeparator();
    menu.addAction(m_commands.create());
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, &menu](const QPoint &at) { menu.popup(m_table->viewport()->mapToGlobal(at)); });
    // Delete and the like must act on the table only, not while somebody edits the filter's text.
    for (QAction *action :
         {m_commands.rotate(), m_commands.revoke(), m_commands.copyPrefix(), m_commands.annotate(),
          m_commands.history(), m_commands.editByHand(), m_commands.exportKeys()}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
}

void KeysPage::layOut()
{
    m_title->setObjectName(u"keysTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_count->setObjectName(u"keysCount"_s);
    setMuted(*m_count);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(icon(u"columns"_s));
    m_columns->setIconSize({16, 16});
    m_columns->setProperty("iconOnly", true);
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setFocusPolicy(Qt::TabFocus);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { m_table->popUpColumnChooser(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_named);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filterBar, 1);
    filters->addWidget(m_count);
    filters->addWidget(m_columns);
    auto *head = new QVBoxLayout;
    head->addLayout(top);
    head->addWidget(m_banner);
    head->addLayout(filters);
    layOutPage(head, m_body, {m_table, m_empty, m_loading});
}

void KeysPage::setContent(const PageContent &content)
{
    m_inventory = content.inventory;
    m_commands.setAbilities(content.abilities);
    m_model->setRows(rowsOf(content.inventory));
    showNotice();
    updateHeading();
    updateBody();
}

void KeysPage::clear()
{
    m_filter = {};
    m_filterBar->setFilter(m_filter);
    for (NameDialog *asking : findChildren<NameDialog *>())
        asking->reject(); // it names what is taken away
    m_named->setOwn({});
    m_named->setShown(m_filter);
    setContent({});
    setNotice({}, {});
}

void KeysPage::setLoading()
{
    m_body->setCurrentWidget(m_loading);
}

void KeysPage::setPlace(const KeyPlace &place)
{
    m_filter.place = place;
    m_filter.keyId.clear();
    m_commands.setPlace(place);
    applyFilter();
}

void KeysPage::showFiltered(const KeyFilter &filter)
{
    m_filterBar->setFilter(filter);
    m_filter = filter;
    m_commands.setPlace(filter.place);
    applyFilter();
}

void KeysPage::setOwnFilters(const QList<NamedFilter> &own)
{
    m_named->setOwn(own);
}

const QList<NamedFilter> &KeysPage::ownFilters() const
{
    return m_named->own();
}

void KeysPage::askHere(KeyFilter filter)
{
    filter.place = m_filter.place;
    Q_EMIT keysRequested(filter);
}

void KeysPage::saveFilter()
{
    auto *dialog = new NameDialog(tr("Save this filter"),
                                  tr("Name of the filter. One that has this name already is replaced."),
                                  nameOf(m_filter.place, m_inventory), this);
    dialog->setObjectName(u"saveFilterDialog"_s);
    // What is shown while the name is typed is what is saved.
    connect(dialog, &NameDialog::named, this, [this, filter = m_filter](const QString &name) {
        Q_EMIT filterSaved({name, filter});
    });
    dialog->open();
}

void KeysPage::setFilterText(const QString &text)
{
    m_filter.text = text;
    m_filter.keyId.clear();
    applyFilter();
}

void KeysPage::setNotice(const QString &iconName, const QString &text)
{
    m_noticeIcon = iconName;
    m_notice = text;
    showNotice();
}

// What dies with a member is named as long as no other notice is more urgent.
void KeysPage::showNotice()
{
    if (!m_notice.isEmpty() || m_filter.place.memberId.isEmpty())
        return m_banner->setNotice(Banner::Kind::Notice, m_noticeIcon, m_notice);
    const KeyPlace &place = m_filter.place;
    const auto member =
        std::find_if(m_inventory.members.cbegin(), m_inventory.members.cend(), [&place](const Member &each) {
            return each.connectionId == place.connectionId && each.workspaceId == place.workspaceId &&
                   each.id == place.memberId;
        });
    const Owners owners(m_inventory.keys, m_clock.now());
    m_banner->setNotice(Banner::Kind::Notice, u"warning"_s,
                        member == m_inventory.members.cend() ? QString() : dyingText(owners.of(*member)));
}

void KeysPage::refreshTimes()
{
    m_model->refreshTimes();
}

void KeysPage::applyFilter()
{
    m_filter = m_filterBar->applied(m_filter);
    m_proxy->setFilter(m_filter);
    m_filterBar->setClearable(m_filter.isNarrow());
    m_named->setShown(m_filter);
    showNotice();
    updateHeading();
    updateBody();
}

void KeysPage::clearFilter()
{
    const KeyPlace place = m_filter.place;
    m_filter = {};
    m_filter.place = place;
    m_filterBar->setFilter(m_filter);
    Q_EMIT filterCleared();
    applyFilter();
    m_table->setFocus();
}

void KeysPage::updateHeading()
{
    const QString place = nameOf(m_filter.place, m_inventory);
    m_title->setText(place.isEmpty() ? tr("Keys") : tr("Keys · %1").arg(place));
    const QLocale locale;
    const int all = m_proxy->countInPlace();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%Ln key(s)", nullptr, all)
                                  : tr("%1 of %2 keys").arg(locale.toString(shown), locale.toString(all)));
    m_count->setVisible(all > 0);
}

void KeysPage::updateBody()
{
    m_filterBar->setEnabled(!m_inventory.connections.isEmpty());
    m_named->setEnabled(!m_inventory.connections.isEmpty());
    if (m_proxy->rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        return;
    }
    if (m_inventory.connections.isEmpty())
        m_empty->setTexts(tr("No service is connected yet."),
                          tr("Connect one to see its keys here, with their scopes, expiry and last use."),
                          tr("Connect service…"), true);
    else if (m_filter.isNarrow())
        m_empty->setTexts(tr("No key matches the filter."),
                          tr("All of its parts must hold at the same time."), tr("Clear filter"), false);
    else
        m_empty->setTexts(tr("There are no keys here."),
                          tr("Keys appear after a sync, or as soon as you create one."),
                          m_commands.create()->isEnabled() ? tr("Create key…") : QString(), true);
    m_body->setCurrentWidget(m_empty);
}

void KeysPage::onEmptyButton()
{
    if (m_inventory.connections.isEmpty())
        Q_EMIT connectRequested();
    else if (m_filter.isNarrow())
        clearFilter();
    else
        m_commands.create()->trigger();
}

QList<KeyRow> KeysPage::selection() const
{
    QList<KeyRow> rows;
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(),
              [](const auto &a, const auto &b) { return a.row() < b.row(); });
    for (const QModelIndex &index : std::as_const(selected))
        rows.append(m_model->row(m_proxy->mapToSource(index).row()));
    return rows;
}

void KeysPage::announceSelection()
{
    const QList<KeyRow> rows = selection();
    Q_EMIT selectionChanged(rows);
}

} // namespace claviger
