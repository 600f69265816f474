// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopespage.h"

#include "models/tables/scopematrixproxy.h"
#include "ui/dialogs/scopediffdialog.h"
#include "ui/pages/keycommands.h"
#include "ui/pages/scopematrixview.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/groupedheader.h"
#include "ui/widgets/loadingrows.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

ScopesPage::ScopesPage(const Clock &clock, KeyCommands &commands, QWidget *parent)
    : ContentPage(parent)
    , m_commands(commands)
    , m_model(new ScopeMatrixModel(clock, this))
    , m_proxy(new ScopeMatrixProxy(*m_model, this))
    , m_title(new ElidedLabel({}, this))
    , m_hint(new QLabel(tr("Choose a column’s title to see who can."), this))
    , m_count(new QLabel(this))
    , m_ended(new QCheckBox(tr("Ended keys too"), this))
    , m_compare(new QPushButton(this))
    , m_everybody(new QPushButton(tr("Show all keys"), this))
    , m_body(new QStackedWidget(this))
    , m_table(new ScopeMatrixView(*m_proxy, m_body))
    , m_empty(new EmptyState(m_body))
    , m_loading(new LoadingRows(m_body))
    , m_note(new QLabel(this))
{
    setObjectName(u"scopesPage"_s);
    setFocusProxy(m_table);
    setUpTable();
    layOut();
    connect(m_ended, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->setEndedShown(shown);
        showState();
    });
    connect(m_compare, &QPushButton::clicked, this, &ScopesPage::compare);
    connect(m_everybody, &QPushButton::clicked, this, [this] { askWhoCan({}); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_content.inventory.connections.isEmpty())
            Q_EMIT connectRequested();
        else
            askWhoCan({});
    });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this, this, &ScopesPage::compare,
                  Qt::WidgetWithChildrenShortcut);
    showState();
    announceSelection();
}

void ScopesPage::setUpTable()
{
    connect(m_table->header(), &GroupedHeader::sectionActivated, this, &ScopesPage::onColumnActivated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScopesPage::announceSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ScopesPage::announceSelection);
    connect(m_table, &QAbstractItemView::activated, this, &ScopesPage::activated);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"scopeKeyMenu"_s);
    menu->setToolTipsVisible(true);
    menu->addActions({m_commands.rotate(), m_commands.revoke()});
    menu->addSeparator();
    menu->addAction(m_commands.copyPrefix());
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    m_table->addActions({m_commands.rotate(), m_commands.revoke(), m_commands.copyPrefix()});
}

void ScopesPage::layOut()
{
    m_title->setObjectName(u"scopesTitle"_s);
    m_title->setFont(fontFor(TextRole::PageTitle));
    m_hint->setObjectName(u"scopesHint"_s);
    m_count->setObjectName(u"scopesCount"_s);
    m_note->setObjectName(u"scopesNote"_s);
    for (QLabel *label : {m_hint, m_count, m_note})
        setMuted(*label);
    m_note->setWordWrap(true);
    m_ended->setObjectName(u"endedToo"_s);
    m_compare->setObjectName(u"compareScopes"_s);
    m_everybody->setObjectName(u"everybody"_s);
    setTextButton(*m_everybody);

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_compare);
    row->addWidget(m_ended);
    row->addWidget(m_everybody);
    row->addWidget(m_hint);
    row->addStretch();
    row->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addLayout(row);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 6, 16, 8);
    foot->addWidget(m_note);
    layOutPage(head, m_body, {m_table, m_empty, m_loading})->addLayout(foot);
}

void ScopesPage::setContent(const PageContent &content)
{
    m_content = content;
    m_stale = true;
    // Working out a large matrix after each sync is not worth it while nobody looks; emptying it is.
    if (isVisible() || content.inventory.connections.isEmpty())
        apply();
}

void ScopesPage::apply()
{
    m_stale = false;
    m_model->setPlace(m_place);
    m_model->setContent(m_content.inventory, m_content.services);
    showState();
    announceSelection();
}

void ScopesPage::showEvent(QShowEvent *event)
{
    ContentPage::showEvent(event);
    if (m_stale)
        apply();
}

void ScopesPage::clear()
{
    delete m_diff;
    m_proxy->setWish({});
    m_ended->setChecked(false);
    setContent({});
}

void ScopesPage::setLoading()
{
    m_body->setCurrentWidget(m_loading);
    m_note->hide();
}

void ScopesPage::setPlace(const KeyPlace &place)
{
    m_place = place;
    m_stale = true;
    if (isVisible())
        apply();
}

void ScopesPage::setFilterText(const QString &text)
{
    m_proxy->setText(text);
    m_table->fitColumns();
    showState();
}

void ScopesPage::refreshTimes()
{
    if (m_stale)
        return;
    m_model->refreshTimes();
    showState();
}

void ScopesPage::askWhoCan(const ScopeWish &wish)
{
    m_proxy->setWish(wish);
    m_table->fitColumns();
    showState();
    m_table->setFocus();
    const int column =
        qMax(0, wish.scope.isEmpty() ? m_table->currentIndex().column() : m_model->columnOf(wish));
    m_table->showCell(
        m_table->currentIndex().isValid() && wish.scope.isEmpty() ? m_table->currentIndex().row() : 0,
        column);
}

void ScopesPage::onColumnActivated(int column)
{
    const QList<ScopeMatrixModel::Choice> choices = m_model->choices(column);
    if (choices.isEmpty())
        return;
    if (choices.size() == 1)
        return askWhoCan(choices.constFirst().wish);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"whoCanMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Who can …?"));
    for (const ScopeMatrixModel::Choice &choice : choices) {
        QAction *action = menu->addAction(tr("%1: %n key(s)", nullptr, choice.keys).arg(choice.wish.scope));
        connect(action, &QAction::triggered, this, [this, wish = choice.wish] { askWhoCan(wish); });
    }
    menu->popup(m_table->header()->below(column));
    menu->setActiveAction(menu->actions().at(1));
}

void ScopesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_proxy->wish().scope.isEmpty())
        return askWhoCan({});
    ContentPage::keyPressEvent(event);
}

QList<KeyRow> ScopesPage::selection() const
{
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<KeyRow> rows;
    for (const QModelIndex &index : std::as_const(selected))
        rows.append(m_model->row(m_proxy->mapToSource(index).row()));
    return rows;
}

void ScopesPage::announceSelection()
{
    const QList<KeyRow> rows = selection();
    const bool hasTemplates = rows.size() == 1 && !templatesOf(rows.constFirst()).isEmpty();
    m_compare->setText(hasTemplates ? tr("Compare with template…") : tr("Compare…"));
    setPossible(*m_compare, tr("Compare scopes (Ctrl+D)"),
                rows.size() == 2 || hasTemplates
                    ? QString()
                    : tr("Select two keys, or one whose service has templates."));
    Q_EMIT selectionChanged(rows);
}

QList<KeyTemplate> ScopesPage::templatesOf(const KeyRow &row) const
{
    const ServiceDescriptionPtr service = m_content.services.value(row.key.connectionId);
    return service ? service->templates : QList<KeyTemplate>();
}

void ScopesPage::compare()
{
    const QList<KeyRow> rows = selection();
    if (rows.size() == 2)
        compareKeys(rows.constFirst(), rows.constLast());
    else if (rows.size() == 1)
        offerTemplates(rows.constFirst());
}

void ScopesPage::offerTemplates(const KeyRow &row)
{
    const QList<KeyTemplate> templates = templatesOf(row);
    if (templates.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"templateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const KeyTemplate &each : templates) {
        QAction *action = menu->addAction(each.name);
        connect(action, &QAction::triggered, this, [this, row, each] { compareWithTemplate(row, each); });
    }
    menu->popup(m_compare->mapToGlobal(QPoint(0, m_compare->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

QSet<QString> ScopesPage::unknownOf(const KeyRow &row) const
{
    QSet<QString> unknown;
    const ScopeService *service = m_model->serviceOf(row.key);
    for (const QString &scope : row.key.scopes) {
        if (service != nullptr && isUnknown(*service, scope))
            unknown.insert(scope);
    }
    return unknown;
}

void ScopesPage::compareKeys(const KeyRow &first, const KeyRow &second)
{
    const ScopeService *service = m_model->serviceOf(first.key);
    // Scopes of different services only happen to look alike: none covers another.
    const bool comparable = service != nullptr && service == m_model->serviceOf(second.key);
    const ScopeCover none = [](const QString &, const QString &) { return false; };
    const ScopeCover &cover = comparable ? service->cover : none;
    showDiff(first.key.name, second.key.name, scopeDiff(first.key.scopes, second.key.scopes, cover),
             unknownOf(first) + unknownOf(second));
}

void ScopesPage::compareWithTemplate(const KeyRow &row, const KeyTemplate &wanted)
{
    const ScopeService *service = m_model->serviceOf(row.key);
    if (service == nullptr)
        return;
    showDiff(row.key.name, tr("Template “%1”").arg(wanted.name),
             scopeDiff(row.key.scopes, wanted.scopes, service->cover), unknownOf(row));
}

void ScopesPage::showDiff(const QString &first, const QString &second, const ScopeDiff &diff,
                          const QSet<QString> &unknown)
{
    delete m_diff;
    m_diff = new ScopeDiffDialog({first, second, diff, unknown}, window());
    m_diff->setAttribute(Qt::WA_DeleteOnClose);
    m_diff->open();
}

void ScopesPage::showState()
{
    const ScopeWish wish = m_proxy->wish();
    const int marked = wish.scope.isEmpty() ? -1 : m_model->columnOf(wish);
    // The scope that was asked about is in no column any more.
    if (!wish.scope.isEmpty() && marked < 0) {
        m_proxy->setWish({});
        m_table->fitColumns();
    }
    m_table->header()->setMarkedSection(marked);
    m_everybody->setVisible(marked >= 0);
    m_hint->setVisible(marked < 0 && m_model->rowCount() > 0);
    m_compare->setVisible(m_model->rowCount() > 0);
    m_ended->setVisible(!m_content.inventory.keys.isEmpty());
    showHeading();
    showNote();
    if (m_proxy->rowCount() > 0) {
        m_body->setCurrentWidget(m_table);
        return;
    }
    if (m_content.inventory.connections.isEmpty())
        m_empty->setTexts(tr("No service is connected yet."),
                          tr("Connect one to see here which of its keys may do what."),
                          tr("Connect service…"), true);
    else if (m_model->rowCount() == 0)
        m_empty->setTexts(
            tr("No key here has scopes."),
            tr("What such keys may do follows from whom they act for, or the service does not tell."), {},
            false);
    else
        m_empty->setTexts(tr("No key matches."), tr("Neither a key nor a scope has all of these words."),
                          marked >= 0 ? tr("Show all keys") : QString(), false);
    m_body->setCurrentWidget(m_empty);
}

void ScopesPage::showHeading()
{
    const QString place = nameOf(m_place, m_content.inventory);
    const int shown = m_proxy->rowCount();
    QString title = tr("Scopes");
    if (!m_proxy->wish().scope.isEmpty())
        title = tr("%n key(s) can %1", nullptr, shown).arg(m_proxy->wish().scope);
    m_title->setText(place.isEmpty() ? title : tr("%1 · %2").arg(title, place));
    const QLocale locale;
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n key(s)", nullptr, all)
                                  : tr("%1 of %2 keys").arg(locale.toString(shown), locale.toString(all)));
    m_count->setVisible(all > 0);
}

void ScopesPage::showNote()
{
    const int keys = m_model->keysWithoutScopes();
    const QString services = tr("%n service(s)", nullptr, m_model->servicesWithoutScopes());
    m_note->setText(tr("%n key(s) of %1 have no scopes.", nullptr, keys).arg(services));
    m_note->setVisible(keys > 0);
}

} // namespace claviger
