// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/namedfilter.h"
#include "ui/pages/contentpage.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace claviger {

class Banner;
class Clock;
class ElidedLabel;
class EmptyState;
class FiltersChip;
class KeyCommands;
class KeyFilterBar;
class KeyFilterProxy;
class KeyTableModel;
class KeyTableView;
class LoadingRows;
class UiState;

/// The page of all keys. It takes plain values and asks for nothing itself.
class KeysPage final : public ContentPage
{
    Q_OBJECT
public:
    /// All must outlive the page.
    KeysPage(UiState &state, const Clock &clock, KeyCommands &commands, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    void setFilterText(const QString &text) override;
    /// Narrows the page down to \a filter, whatever was chosen before.
    void showFiltered(const KeyFilter &filter);
    /// Those that a person gave a name.
    void setOwnFilters(const QList<NamedFilter> &own);
    [[nodiscard]] const QList<NamedFilter> &ownFilters() const;
    void setNotice(const QString &iconName, const QString &text); ///< an empty text takes it away
    void refreshTimes() override;
    [[nodiscard]] bool hasSelection() const override { return true; }
    [[nodiscard]] QList<KeyRow> selection() const override;
    [[nodiscard]] const KeyTableModel &model() const { return *m_model; }
    [[nodiscard]] KeyTableView *table() const { return m_table; }

Q_SIGNALS:
    void filterCleared();                                  ///< the text filter is to be emptied, too
    void filterSaved(const claviger::NamedFilter &filter); ///< in the place of one of the same name
    void filterRemoved(const QString &name);

private:
    void setUpTable(QMenu &menu);
    void layOut();
    void applyFilter();
    void clearFilter();
    void connectFilters();
    void saveFilter();
    void askHere(KeyFilter filter);
    void updateHeading();
    void updateBody();
    void showNotice();
    void onEmptyButton();
    void announceSelection();

    UiState &m_state;
    const Clock &m_clock;
    KeyCommands &m_commands;
    KeyTableModel *m_model;
    KeyFilterProxy *m_proxy;
    KeyFilter m_filter;
    Inventory m_inventory;
    QString m_noticeIcon;
    QString m_notice;
    ElidedLabel *m_title;
    QLabel *m_count;
    QToolButton *m_columns;
    FiltersChip *m_named;
    KeyFilterBar *m_filterBar;
    Banner *m_banner;
    QStackedWidget *m_body;
    KeyTableView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
