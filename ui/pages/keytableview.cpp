// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keytableview.h"

#include "models/tables/keytablemodel.h"
#include "ui/delegates/momentdelegate.h"
#include "ui/delegates/prefixdelegate.h"
#include "ui/delegates/scopesdelegate.h"
#include "ui/delegates/statedelegate.h"

#include <QHeaderView>

namespace claviger {

using namespace Qt::StringLiterals;

KeyTableView::KeyTableView(QWidget *parent) : ColumnTable(parent)
{
    setObjectName(u"keyTable"_s);
    setAccessibleName(tr("Keys"));
    horizontalHeader()->setObjectName(u"keyColumns"_s);
    setItemDelegateForColumn(KeyTableModel::Prefix, new PrefixDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Scopes, new ScopesDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Status, new StateDelegate(this));
    setItemDelegateForColumn(KeyTableModel::Created, new MomentDelegate(false, this));
    setItemDelegateForColumn(KeyTableModel::Expires, new MomentDelegate(true, this));
    setItemDelegateForColumn(KeyTableModel::LastUsed, new MomentDelegate(false, this));
}

ColumnTable::Layout KeyTableView::firstLayout() const
{
    return {{KeyTableModel::Name, 26},    {KeyTableModel::Status, 15},    {KeyTableModel::Prefix, 17},
            {KeyTableModel::Scopes, 17},  {KeyTableModel::Workspace, 15}, {KeyTableModel::Expires, 12},
            {KeyTableModel::LastUsed, 13}};
}

QList<int> KeyTableView::roomyColumns() const
{
    return {KeyTableModel::Name, KeyTableModel::Scopes, KeyTableModel::Workspace};
}

} // namespace claviger
