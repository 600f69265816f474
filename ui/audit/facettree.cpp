// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/facettree.h"

#include "models/tables/facettreemodel.h"
#include "ui/audit/facetdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace claviger {

using namespace Qt::StringLiterals;
using Kind = FacetTreeModel::Kind;
using Mark = FacetTreeModel::Mark;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return index.data(FacetTreeModel::KindRole).value<Kind>();
}

} // namespace

FacetTree::FacetTree(QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Facets"));
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setExpandsOnDoubleClick(false);
    setItemDelegate(new FacetDelegate(this));
}

void FacetTree::act(const QModelIndex &index, bool exclude)
{
    switch (kindOf(index)) {
    case Kind::Heading:
        setExpanded(index, !isExpanded(index));
        return;
    case Kind::More:
        Q_EMIT allRequested(index.parent());
        return;
    case Kind::Nothing:
        return;
    case Kind::Value:
    case Kind::Absent:
        break;
    }
    auto filter = index.data(FacetTreeModel::FilterRole).value<FacetFilter>();
    const auto mark = index.data(FacetTreeModel::MarkRole).value<Mark>();
    if (mark == (exclude ? Mark::Excluded : Mark::Included)) {
        Q_EMIT filterDropped(filter);
        return;
    }
    filter.excluded = exclude;
    Q_EMIT filterRequested(filter);
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool onValue = kindOf(index) == Kind::Value || kindOf(index) == Kind::Absent;
    if (event->matches(QKeySequence::Copy)) {
        if (onValue)
            QGuiApplication::clipboard()->setText(
                index.data(FacetTreeModel::FilterRole).value<FacetFilter>().value);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(index, event->modifiers().testFlag(Qt::AltModifier));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (!onValue)
            break;
        act(index, event->key() == Qt::Key_Minus);
        return;
    case Qt::Key_Slash:
        edit(index.parent().isValid() ? index.parent() : index);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // Where the layout runs leftwards the heading is on the right.
        const bool out = (event->key() == Qt::Key_Left) != isRightToLeft();
        if (out && index.parent().isValid()) {
            setCurrentIndex(index.parent());
            return;
        }
        break;
    }
    default:
        break;
    }
    if (!startsSearch(*event)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    edit(index);
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(index))) {
        editor->setText(event->text());
        Q_EMIT editor->textEdited(event->text());
    }
}

bool FacetTree::startsSearch(const QKeyEvent &event) const
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return plain && kindOf(currentIndex()) == Kind::Heading && !event.text().isEmpty() &&
           (event.text().at(0).isLetterOrNumber());
}

// Typing on a heading searches its values, on a value it does nothing: both are not for jumping to rows.
void FacetTree::keyboardSearch(const QString &) {}

QStyleOptionViewItem FacetTree::optionFor(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void FacetTree::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
}

void FacetTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || m_pressed != index)
        return;
    m_pressed = QPersistentModelIndex();
    switch (FacetDelegate::signAt(event->pos(), optionFor(index), index)) {
    case FacetDelegate::Sign::Search:
        setExpanded(index, true);
        edit(index);
        return;
    case FacetDelegate::Sign::Exclude:
        act(index, true);
        return;
    case FacetDelegate::Sign::Include:
    case FacetDelegate::Sign::None:
        act(index, event->modifiers().testFlag(Qt::AltModifier));
    }
}

void FacetTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second click is one as well: it takes back what the first did, as it says.
    mousePressEvent(event);
}

} // namespace claviger
