// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedheader.h"

#include "models/tables/roles.h"
#include "ui/style/icons.h"
#include "ui/style/textroles.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 8;
constexpr int pageMargin = 16; // the first column stands in line with the titles of the page
constexpr int padding = 5;     // above the first and below the last line
constexpr int mark = 12;
} // namespace

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QHeaderView::sectionClicked, this, &GroupedHeader::sectionActivated);
}

void GroupedHeader::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    QHeaderView::setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &GroupedHeader::countLines);
    connect(model, &QAbstractItemModel::columnsInserted, this, &GroupedHeader::countLines);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &GroupedHeader::countLines);
    countLines();
}

void GroupedHeader::countLines()
{
    if (model() == nullptr)
        return;
    m_levels.clear();
    m_hasNotes = false;
    for (int section = 0; section < count(); ++section) {
        if (isSectionHidden(section))
            continue;
        const QStringList titles = path(section);
        while (m_levels.size() < titles.size())
            m_levels.append(false);
        for (qsizetype level = 0; level < titles.size(); ++level)
            m_levels[level] = m_levels.at(level) || !titles.at(level).isEmpty();
        m_hasNotes |= model()->headerData(section, Qt::Horizontal, NoteRole).isValid();
    }
    if (m_leader != nullptr) {
        m_levels = m_leader->m_levels;
        m_hasNotes = m_leader->m_hasNotes;
    }
    if (m_cursor >= count())
        m_cursor = -1;
    updateGeometry();
    viewport()->update();
}

void GroupedHeader::follow(const GroupedHeader &leader)
{
    m_leader = &leader;
    countLines();
}

void GroupedHeader::setKeyboardCursor(bool enabled)
{
    setSectionsClickable(enabled);
    setFocusPolicy(enabled ? Qt::TabFocus : Qt::NoFocus);
}

void GroupedHeader::setCursorSection(int logical)
{
    m_cursor = logical;
    viewport()->update();
    Q_EMIT cursorMoved(logical);
}

void GroupedHeader::setMarkedSection(int logical)
{
    m_marked = logical;
    viewport()->update();
}

void GroupedHeader::setCovered(int pixels)
{
    m_covered = pixels;
}

QPoint GroupedHeader::below(int logical) const
{
    return viewport()->mapToGlobal(QPoint(sectionViewportPosition(logical), height()));
}

QStringList GroupedHeader::path(int logical) const
{
    const QStringList found = model()->headerData(logical, Qt::Horizontal, HeaderPathRole).toStringList();
    return found.isEmpty() ? QStringList{model()->headerData(logical, Qt::Horizontal).toString()} : found;
}

bool GroupedHeader::sharesGroup(int logical, int other, int level) const
{
    const QStringList mine = path(logical);
    return !mine.value(level).isEmpty() && level + 1 < mine.size() &&
           mine.mid(0, level + 1) == path(other).mid(0, level + 1);
}

int GroupedHeader::neighbour(int logical, int step) const
{
    int visual = visualIndex(logical) + step;
    while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
        visual += step;
    return visual < 0 || visual >= count() ? -1 : logicalIndex(visual);
}

/// All sections that share the title of this level, of which \a section is one.
QRect GroupedHeader::groupRect(int logical, int level, const QRect &section) const
{
    int before = 0;
    int after = 0;
    for (int at = neighbour(logical, -1); at >= 0 && sharesGroup(logical, at, level); at = neighbour(at, -1))
        before += sectionSize(at);
    for (int at = neighbour(logical, 1); at >= 0 && sharesGroup(logical, at, level); at = neighbour(at, 1))
        after += sectionSize(at);
    return layoutDirection() == Qt::RightToLeft ? section.adjusted(-after, 0, before, 0)
                                                : section.adjusted(-before, 0, after, 0);
}

int GroupedHeader::lineOf(int level) const
{
    return int(
        std::count(m_levels.cbegin(), m_levels.cbegin() + qMin(qsizetype(level), m_levels.size()), true));
}

int GroupedHeader::lineHeight() const
{
    return fontMetrics().height() + 3;
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->setClipRect(rect);
    const Tokens tokens = Tokens::current();
    painter->fillRect(rect, logicalIndex == m_marked ? tokens.selection : tokens.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    const QStringList titles = path(logicalIndex);
    // Only at its start does a title give way: at the end it is cut by the edge like everything else.
    const int edge = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - m_covered : m_covered;
    for (int level = 0; level < titles.size(); ++level) {
        if (titles.at(level).isEmpty())
            continue;
        const QRect group = groupRect(logicalIndex, level, rect);
        const QRect line(group.left(), rect.top() + padding + lineOf(level) * lineHeight(), group.width(),
                         lineHeight());
        if (level + 1 == titles.size()) {
            paintTitle(*painter, line, logicalIndex, titles.at(level));
            continue;
        }
        QRect words = line.adjusted(margin, 0, -margin, 0);
        if (layoutDirection() == Qt::RightToLeft)
            words.setRight(qMin(words.right(), edge - margin));
        else
            words.setLeft(qMax(words.left(), edge + margin));
        painter->setPen(tokens.text);
        painter->drawText(words,
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                          fontMetrics().elidedText(titles.at(level), Qt::ElideRight, words.width()));
        painter->fillRect(QRect(line.left() + margin, line.bottom(), line.width() - 2 * margin, 1),
                          tokens.line);
    }
    if (m_hasNotes)
        paintNote(*painter,
                  QRect(rect.left(), rect.top() + padding + lineOf(int(m_levels.size())) * lineHeight(),
                        rect.width(), lineHeight()),
                  logicalIndex);
    if (hasFocus() && logicalIndex == m_cursor) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void GroupedHeader::paintTitle(QPainter &painter, const QRect &line, int logical, const QString &title) const
{
    const Tokens tokens = Tokens::current();
    const auto alignment =
        Qt::Alignment(model()->headerData(logical, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool hasProblem = !model()->headerData(logical, Qt::Horizontal, ProblemRole).toString().isEmpty();
    const int lead = sectionPosition(logical) == 0 ? pageMargin : margin;
    QRect words = QStyle::visualRect(layoutDirection(), line, line.adjusted(lead, 0, -margin, 0));
    if (hasProblem) {
        const QRect box(words.left(), words.center().y() - mark / 2 + 1, mark, mark);
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), words, box),
            iconPixmap(u"warning"_s, tokens.warn, mark, painter.device()->devicePixelRatioF()));
        words = QStyle::visualRect(layoutDirection(), words, words.adjusted(mark + 4, 0, 0, 0));
    }
    painter.setPen(hasProblem ? tokens.warn : (logical == m_marked ? tokens.text : tokens.muted));
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), alignment & Qt::AlignHorizontal_Mask) |
                         Qt::AlignVCenter),
                     fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
}

void GroupedHeader::paintNote(QPainter &painter, const QRect &line, int logical) const
{
    const QString note = model()->headerData(logical, Qt::Horizontal, NoteRole).toString();
    const QFont font = tabular(fontFor(TextRole::Caption));
    const QRect words = line.adjusted(margin, 0, -margin, 0);
    painter.setFont(font);
    painter.setPen(Tokens::current().muted);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(note, Qt::ElideRight, words.width()));
}

int GroupedHeader::neededWidth(int logical) const
{
    const QString note = model()->headerData(logical, Qt::Horizontal, NoteRole).toString();
    const bool hasProblem = !model()->headerData(logical, Qt::Horizontal, ProblemRole).toString().isEmpty();
    const int title =
        fontMetrics().horizontalAdvance(path(logical).constLast()) + (hasProblem ? mark + 4 : 0);
    return qMax(title, QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(note)) + 2 * margin + 2;
}

QSize GroupedHeader::sectionSizeFromContents(int logicalIndex) const
{
    return {neededWidth(logicalIndex),
            (lineOf(int(m_levels.size())) + (m_hasNotes ? 1 : 0)) * lineHeight() + 2 * padding};
}

void GroupedHeader::keyPressEvent(QKeyEvent *event)
{
    const int at = m_cursor < 0 || m_cursor >= count() ? logicalIndex(0) : m_cursor;
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto go = [this](int section) {
        if (section >= 0)
            setCursorSection(section);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(neighbour(at, -forwards));
    case Qt::Key_Right:
        return go(neighbour(at, forwards));
    case Qt::Key_Home:
        return go(isSectionHidden(logicalIndex(0)) ? neighbour(logicalIndex(0), 1) : logicalIndex(0));
    case Qt::Key_End: {
        const int last = logicalIndex(count() - 1);
        return go(isSectionHidden(last) ? neighbour(last, -1) : last);
    }
    case Qt::Key_Down:
        return Q_EMIT leftDownwards();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT sectionActivated(at);
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void GroupedHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (m_cursor < 0 && count() > 0)
        setCursorSection(0);
    viewport()->update();
}

void GroupedHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace claviger
