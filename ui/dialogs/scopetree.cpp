// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scopetree.h"

#include "ui/style/tone.h"
#include "ui/style/textroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

enum Column { Id, Title, RiskWord, ColumnCount };
constexpr int scopeRole = Qt::UserRole;
constexpr int riskRole = Qt::UserRole + 1;
// Given to the column that stretches: a size hint also says how wide the others shall be.
constexpr QSize rowHeight(0, 26);

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::NotProvided:
    case Risk::Low:
        return {};
    case Risk::Medium:
        return ScopeTree::tr("medium risk");
    case Risk::High:
        return ScopeTree::tr("▲ high risk");
    }
    Q_UNREACHABLE();
}

} // namespace

ScopeTree::ScopeTree(const CreateKeyForm &form, QWidget *parent)
    : QWidget(parent), m_form(form), m_filter(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(u"scopeTree"_s);
    m_filter->setObjectName(u"scopeFilter"_s);
    m_filter->setPlaceholderText(tr("Filter scopes"));
    m_filter->setAccessibleName(tr("Filter scopes"));
    m_filter->setClearButtonEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_filter, 1);
    top->addWidget(makeChoices());
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    buildTree();
    if (m_form.service().scopes.freeText)
        buildFreeText();
    connect(m_filter, &QLineEdit::textChanged, this, &ScopeTree::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ScopeTree::edited);
}

void ScopeTree::buildTree()
{
    m_tree->setObjectName(u"scopes"_s);
    m_tree->setAccessibleName(tr("Scopes"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    for (const CreateKeyForm::ScopeGroup &group : m_form.scopeGroups())
        addGroup(group);
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(Id, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RiskWord, QHeaderView::ResizeToContents);
}

QPushButton *ScopeTree::makeChoices()
{
    auto *button = new QPushButton(tr("C&hoose"), this);
    button->setObjectName(u"scopeChoices"_s);
    button->setAutoDefault(false);
    button->setToolTip(tr("One level on every resource"));
    auto *menu = new QMenu(button);
    const std::pair<ScopeLevel, QString> levels[] = {{ScopeLevel::Read, tr("Read on every resource")},
                                                     {ScopeLevel::Write, tr("Read and write on every resource")},
                                                     {ScopeLevel::Admin, tr("Everything")},
                                                     {ScopeLevel::None, tr("Nothing")}};
    for (const auto &[level, text] : levels)
        connect(menu->addAction(text), &QAction::triggered, this, [this, upTo = level] { chooseUpTo(upTo); });
    button->setMenu(menu);
    return button;
}

void ScopeTree::chooseUpTo(ScopeLevel level)
{
    QStringList wanted;
    for (const QTreeWidgetItem *leaf : leaves()) {
        const QString id = leaf->data(Id, scopeRole).toString();
        // What has no place on the ladder is left to those who want everything.
        const ScopeLevel own = partsOf(id).level;
        const bool isBelow = own != ScopeLevel::None && own <= level;
        if (level == ScopeLevel::Admin || isBelow)
            wanted << id;
    }
    setChosen(wanted);
}

void ScopeTree::buildFreeText()
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"scopeTyped"_s);
    const QString grammar = m_form.service().scopes.grammar;
    m_typed->setPlaceholderText(grammar.isEmpty() ? tr("Another scope")
                                                  : tr("Another scope: %1").arg(grammar));
    m_typed->setAccessibleName(tr("Another scope"));
    auto *add = new QPushButton(tr("A&dd scope"), this);
    add->setObjectName(u"scopeAdd"_s);
    add->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_typed, 1);
    row->addWidget(add);
    layout()->addItem(row);
    connect(add, &QPushButton::clicked, this, &ScopeTree::addTyped);
}

void ScopeTree::addGroup(const CreateKeyForm::ScopeGroup &group)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(Id, group.name.isEmpty() ? tr("Other") : group.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsAutoTristate);
    item->setCheckState(Id, Qt::Unchecked);
    item->setSizeHint(Title, rowHeight);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(Id, strong);
    item->setFirstColumnSpanned(true);
    for (const Scope &scope : group.scopes)
        addScope(item, scope);
}

QTreeWidgetItem *ScopeTree::addScope(QTreeWidgetItem *group, const Scope &scope)
{
    auto *item = new QTreeWidgetItem(group);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemNeverHasChildren);
    item->setCheckState(Id, Qt::Unchecked);
    item->setText(Id, scope.id);
    item->setData(Id, scopeRole, scope.id);
    item->setFont(Id, fixedFont());
    item->setText(Title, scope.title);
    item->setToolTip(Title, scope.note.isEmpty() ? scope.title : scope.note);
    item->setText(RiskWord, riskWord(scope.risk));
    item->setData(RiskWord, riskRole, static_cast<int>(scope.risk));
    recolour(item);
    item->setSizeHint(Title, rowHeight);
    return item;
}

void ScopeTree::recolour(QTreeWidgetItem *leaf) const
{
    const bool high = leaf->data(RiskWord, riskRole).toInt() == static_cast<int>(Risk::High);
    leaf->setForeground(Title, toneColour(Tone::Muted, palette()));
    leaf->setForeground(RiskWord, toneColour(high ? Tone::Bad : Tone::Warn, palette()));
}

void ScopeTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItem *leaf : leaves())
        recolour(leaf);
}

QTreeWidgetItem *ScopeTree::foreignGroup()
{
    if (!m_foreign) {
        addGroup({tr("Not in the list"), {}});
        m_foreign = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
        m_foreign->setExpanded(true);
    }
    return m_foreign;
}

QList<QTreeWidgetItem *> ScopeTree::leaves() const
{
    QList<QTreeWidgetItem *> found;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            found << group->child(j);
    }
    return found;
}

QStringList ScopeTree::chosen() const
{
    QStringList scopes;
    for (const QTreeWidgetItem *leaf : leaves()) {
        if (leaf->checkState(Id) == Qt::Checked)
            scopes << leaf->data(Id, scopeRole).toString();
    }
    return scopes;
}

void ScopeTree::setChosen(const QStringList &scopes)
{
    {
        const QSignalBlocker quiet(m_tree);
        QStringList missing = scopes;
        for (QTreeWidgetItem *leaf : leaves()) {
            const QString id = leaf->data(Id, scopeRole).toString();
            leaf->setCheckState(Id, scopes.contains(id) ? Qt::Checked : Qt::Unchecked);
            missing.removeAll(id);
        }
        for (const QString &id : std::as_const(missing)) {
            QTreeWidgetItem *leaf =
                addScope(foreignGroup(), Scope{{}, id, tr("not known here; kept"), {}, {}, {}});
            leaf->setCheckState(Id, Qt::Checked);
        }
    }
    m_tree->viewport()->update();
    Q_EMIT edited();
}

QJsonValue ScopeTree::formValue() const
{
    return QJsonObject{{u"chosen"_s, QJsonArray::fromStringList(chosen())},
                       {u"typed"_s, m_typed != nullptr ? m_typed->text() : QString()}};
}

void ScopeTree::setFormValue(const QJsonValue &value)
{
    QStringList scopes;
    for (const QJsonValue &scope : value[u"chosen"_s].toArray())
        scopes << scope.toString();
    setChosen(scopes);
    if (m_typed != nullptr)
        m_typed->setText(value[u"typed"_s].toString());
}

QString ScopeTree::countText() const
{
    return tr("%1 of %2 chosen")
        .arg(QLocale().toString(chosen().size()), QLocale().toString(leaves().size()));
}

void ScopeTree::addTyped()
{
    const QString scope = m_typed->text().trimmed();
    if (scope.isEmpty())
        return;
    m_typed->clear();
    QStringList scopes = chosen();
    if (!scopes.contains(scope))
        scopes << scope;
    setChosen(scopes);
}

void ScopeTree::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        const bool whole = group->text(Id).contains(text, Qt::CaseInsensitive);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *leaf = group->child(j);
            const bool hit = whole || leaf->text(Id).contains(text, Qt::CaseInsensitive) ||
                             leaf->text(Title).contains(text, Qt::CaseInsensitive);
            leaf->setHidden(!hit);
            any |= hit;
        }
        group->setHidden(!any);
    }
}

} // namespace claviger
