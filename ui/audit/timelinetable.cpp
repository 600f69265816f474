// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/timelinetable.h"

#include "models/tables/timelinetablemodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/widgets/plainheader.h"

namespace claviger {

using namespace Qt::StringLiterals;

TimelineTable::TimelineTable(TimelineTableModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"timelineTable"_s);
    setAccessibleName(tr("Events over time, as a table"));
    setProperty("plain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    auto *header = new PlainHeader(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(false);
    setItemDelegate(new CellDelegate(this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTableView::resizeColumnsToContents);
}

} // namespace claviger
