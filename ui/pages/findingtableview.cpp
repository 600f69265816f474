// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingtableview.h"

#include "models/tables/findingtablemodel.h"
#include "ui/delegates/momentdelegate.h"
#include "ui/delegates/severitydelegate.h"

#include <QHeaderView>

namespace claviger {

using namespace Qt::StringLiterals;
using Model = FindingTableModel;

FindingTableView::FindingTableView(QWidget *parent) : ColumnTable(parent)
{
    setObjectName(u"findingTable"_s);
    setAccessibleName(tr("Findings"));
    horizontalHeader()->setObjectName(u"findingColumns"_s);
    setItemDelegateForColumn(Model::Title, new SeverityDelegate(SeverityDelegate::Words::Plain, this));
    setItemDelegateForColumn(Model::Severity, new SeverityDelegate(SeverityDelegate::Words::Coloured, this));
    setItemDelegateForColumn(Model::Last, new MomentDelegate(false, this));
}

ColumnTable::Layout FindingTableView::firstLayout() const
{
    return {{Model::Title, 24}, {Model::Severity, 12}, {Model::Subject, 20}, {Model::ConnectionColumn, 13},
            {Model::Events, 8}, {Model::Last, 13}};
}

QList<int> FindingTableView::roomyColumns() const
{
    return {Model::Title, Model::Subject, Model::ConnectionColumn};
}

} // namespace claviger
