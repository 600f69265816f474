// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

namespace claviger {

/// The pages of the window. Only pages that exist are in it.
enum class Page { Overview, Keys, Scopes, Applications, Audit, Findings, Journal };

/// The sidebar's list of pages, each with a count (keys, findings …) or none. Lives on the GUI thread.
class PageList final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PageList(QObject *parent = nullptr);

    [[nodiscard]] int rowOf(Page page) const;

    /// -1: no count is shown.
    void setCount(Page page, int count);
    [[nodiscard]] Page page(int row) const { return m_entries.at(row).page; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        Page page;
        int count = -1;
    };
    QList<Entry> m_entries;
};

} // namespace claviger
