// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/applicationtableview.h"

#include "models/tables/applicationtablemodel.h"
#include "ui/delegates/momentdelegate.h"
#include "ui/delegates/prefixdelegate.h"
#include "ui/delegates/scopesdelegate.h"
#include "ui/delegates/statedelegate.h"

#include <QHeaderView>

namespace claviger {

using namespace Qt::StringLiterals;
using Model = ApplicationTableModel;

ApplicationTableView::ApplicationTableView(QWidget *parent) : ColumnTable(parent)
{
    setObjectName(u"applicationTable"_s);
    setAccessibleName(tr("Applications"));
    horizontalHeader()->setObjectName(u"applicationColumns"_s);
    setItemDelegateForColumn(Model::ClientId, new PrefixDelegate(this));
    setItemDelegateForColumn(Model::Scopes, new ScopesDelegate(this));
    setItemDelegateForColumn(Model::Secrets, new PrefixDelegate(this));
    setItemDelegateForColumn(Model::Status, new StateDelegate(this));
    setItemDelegateForColumn(Model::Created, new MomentDelegate(false, this));
    setItemDelegateForColumn(Model::LastUsed, new MomentDelegate(false, this));
}

ColumnTable::Layout ApplicationTableView::firstLayout() const
{
    return {{Model::Name, 22},    {Model::Status, 14},  {Model::ClientId, 18}, {Model::ConnectionColumn, 12},
            {Model::Secrets, 15}, {Model::Created, 12}, {Model::LastUsed, 14}};
}

QList<int> ApplicationTableView::roomyColumns() const
{
    return {Model::Name, Model::ClientId, Model::ConnectionColumn};
}

} // namespace claviger
