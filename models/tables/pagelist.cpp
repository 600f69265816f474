// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagelist.h"

#include "models/tables/roles.h"

namespace claviger {

namespace {

QString titleOf(Page page)
{
    switch (page) {
    case Page::Keys:
        return PageList::tr("Keys");
    }
    Q_UNREACHABLE();
}

} // namespace

PageList::PageList(QObject *parent) : QAbstractListModel(parent), m_entries({{Page::Keys}}) {}

void PageList::setCount(Page page, int count)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).page != page || m_entries.at(row).count == count)
            continue;
        m_entries[row].count = count;
        Q_EMIT dataChanged(index(row), index(row), {CountRole});
    }
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry.page);
    case CountRole:
        return entry.count;
    case PageRole:
        return int(entry.page);
    default:
        return {};
    }
}

} // namespace claviger
