// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewtable.h"

#include "models/tables/overviewmodel.h"
#include "ui/delegates/countdelegate.h"
#include "ui/widgets/groupedheader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int baseRowHeight = 26;
constexpr int narrowestName = 150;
constexpr int widestName = 340;
constexpr int comfortable = 16; // what a column may get beyond its text
} // namespace

OverviewTable::OverviewTable(OverviewModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"overviewTable"_s);
    setAccessibleName(tr("Keys and findings by workspace"));
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CountDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(baseRowHeight);
    verticalHeader()->setDefaultSectionSize(qMax(baseRowHeight, fontMetrics().height() + 8));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new GroupedHeader(this);
    header->setObjectName(u"overviewColumns"_s);
    setHorizontalHeader(header);
    setModel(&m_model);
    connect(this, &QAbstractItemView::clicked, this, &OverviewTable::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverviewTable::fit);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OverviewTable::fit);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, header->viewport(),
            qOverload<>(&QWidget::update));
}

QSize OverviewTable::sizeHint() const
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height();
    const int bar = horizontalHeader()->length() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), rows + bar + 1};
}

QSize OverviewTable::minimumSizeHint() const
{
    const int few = 4 * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(), qMin(sizeHint().height(), few)};
}

void OverviewTable::follow(const QModelIndex &index)
{
    if (m_model.isLink(index))
        Q_EMIT followed(index);
}

int OverviewTable::neededWidth(int column) const
{
    const auto *header = static_cast<const GroupedHeader *>(horizontalHeader());
    return qMax(header->neededWidth(column), sizeHintForColumn(column));
}

/// Numbers get what they need and a little air; the names what is left, as far as they have use for it.
void OverviewTable::fit()
{
    QList<int> widths;
    int others = 0;
    for (int column = 0; column < OverviewModel::ColumnCount; ++column) {
        widths.append(neededWidth(column));
        others += column == OverviewModel::Place ? 0 : widths.last();
    }
    const int left = viewport()->width() - others;
    const int name = qBound(narrowestName, widths.first(), widestName);
    const int spare = left - qMax(name, narrowestName);
    const int air = qBound(0, spare / (OverviewModel::ColumnCount - 1), comfortable);
    for (int column = 1; column < OverviewModel::ColumnCount; ++column)
        setColumnWidth(column, widths.at(column) + air);
    setColumnWidth(OverviewModel::Place, qMax(narrowestName, left - air * (OverviewModel::ColumnCount - 1)));
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Space) {
        follow(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void OverviewTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool link = m_model.isLink(indexAt(event->position().toPoint()));
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void OverviewTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace claviger
