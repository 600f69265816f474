// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandpalette.h"

#include "models/tables/roles.h"
#include "ui/delegates/palettedelegate.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;
constexpr int besideIt = 32;
constexpr int rowsAtOnce = 11;
constexpr int pageOfRows = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setProperty("card", true);
    setFocusProxy(m_field);
    layOut();
    hide();
    window->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::layOut()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Search actions, pages, places and keys"));
    m_field->setAccessibleName(tr("Search actions, pages, places and keys"));
    m_field->addAction(icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setProperty("plain", true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // letters go to the field, always
    m_list->setMouseTracking(true);
    setTextRole(*m_hint, TextRole::Caption);
    setMuted(*m_hint);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setIndent(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
}

void CommandPalette::openWith(const QList<PaletteEntry> &entries)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->setEntries(entries);
    m_field->clear();
    onTyped({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::closePalette()
{
    const bool hadFocus = m_field->hasFocus();
    hide();
    m_field->clear();
    m_model->setEntries({});
    QWidget *back = std::exchange(m_before, nullptr);
    if (hadFocus && back != nullptr)
        back->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::onTyped(const QString &text)
{
    m_model->setTyped(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_hint->setText(m_model->rowCount() == 0 ? tr("Nothing is called so. Fewer letters find more.")
                                             : tr("Enter chooses · Up and Down move · Esc closes"));
    place();
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    if (!entry.whyNot.isEmpty())
        return m_hint->setText(entry.whyNot); // whole, should the row have cut it
    closePalette();
    Q_EMIT chosen(entry);
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int at = m_list->currentIndex().row();
    // Single steps go round, as in a menu; pages stop at the ends.
    const int to = qAbs(rows) == 1 ? (at + rows + count) % count : qBound(0, at + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(to));
}

// As tall as what fits needs, up to a limit; below the tool bar, in the middle.
void CommandPalette::place()
{
    const int row = qMax(m_list->sizeHintForRow(0), 1);
    const int rows = qMin(m_model->rowCount(), rowsAtOnce);
    m_list->setFixedHeight(rows == 0 ? 0 : rows * row + 2);
    m_list->setVisible(rows > 0);
    const QWidget *window = parentWidget();
    const int width = qMin(widest, window->width() - 2 * besideIt);
    const int height = qMin(layout()->sizeHint().height(), window->height() - 2 * besideIt);
    setGeometry((window->width() - width) / 2, qMin(72, besideIt + window->height() / 20), width, height);
}

bool CommandPalette::onKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        closePalette();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-pageOfRows);
        return true;
    case Qt::Key_PageDown:
        move(pageOfRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    // Whoever clicks elsewhere in the window is done with it; another window may come and go.
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason)
            closePalette();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace claviger
