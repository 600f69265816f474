// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journaltableview.h"

#include "models/tables/actmodel.h"
#include "ui/delegates/actoutcomedelegate.h"
#include "ui/delegates/momentdelegate.h"

#include <QHeaderView>

namespace claviger {

using namespace Qt::StringLiterals;

JournalTableView::JournalTableView(QWidget *parent) : ColumnTable(parent)
{
    setObjectName(u"journalTable"_s);
    setAccessibleName(tr("What this program did"));
    horizontalHeader()->setObjectName(u"journalColumns"_s);
    setItemDelegateForColumn(ActModel::Time, new MomentDelegate(false, this));
    setItemDelegateForColumn(ActModel::Outcome, new ActOutcomeDelegate(this));
}

ColumnTable::Layout JournalTableView::firstLayout() const
{
    return {{ActModel::Time, 19},   {ActModel::What, 21},    {ActModel::Place, 13},
            {ActModel::Object, 20}, {ActModel::Outcome, 13}, {ActModel::Note, 20}};
}

QList<int> JournalTableView::roomyColumns() const
{
    return {ActModel::Note, ActModel::Object};
}

} // namespace claviger
