// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagelist.h"

#include "models/tables/roles.h"

#include <algorithm>

namespace claviger {

namespace {

QString titleOf(Page page)
{
    switch (page) {
    case Page::Overview:
        return PageList::tr("Overview");
    case Page::Keys:
        return PageList::tr("Keys");
    case Page::Scopes:
        return PageList::tr("Scopes");
    case Page::Applications:
        return PageList::tr("Applications");
    case Page::Audit:
        return PageList::tr("Audit");
    case Page::Findings:
        return PageList::tr("Findings");
    case Page::Journal:
        return PageList::tr("Journal");
    }
    Q_UNREACHABLE();
}

} // namespace

PageList::PageList(QObject *parent)
    : QAbstractListModel(parent)
    , m_entries({{Page::Overview},
                 {Page::Keys},
                 {Page::Scopes},
                 {Page::Applications},
                 {Page::Audit},
                 {Page::Findings},
                 {Page::Journal}})
{
}

int PageList::rowOf(Page page) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [page](const Entry &entry) { return entry.page == page; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

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
