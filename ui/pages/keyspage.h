// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/keyfilter.h"
#include "ui/pages/keypagecontent.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace claviger {

class Banner;
class Clock;
class ElidedLabel;
class EmptyState;
class KeyCommands;
class KeyFilterBar;
class KeyFilterProxy;
class KeyTableModel;
class KeyTableView;
class LoadingRows;
class UiState;

/// The page of all keys. It takes plain values and asks for nothing itself.
class KeysPage final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    KeysPage(UiState &state, const Clock &clock, KeyCommands &commands, QWidget *parent = nullptr);

    void setContent(const KeyPageContent &content);
    /// Takes everything away, as when the vault locks.
    void clear();
    void setLoading();
    void setPlace(const KeyPlace &place);
    void setFilterText(const QString &text);
    void setNotice(const QString &iconName, const QString &text); ///< an empty text takes it away
    void refreshTimes();

    [[nodiscard]] QList<KeyRow> selection() const;
    [[nodiscard]] const KeyTableModel &model() const { return *m_model; }
    [[nodiscard]] KeyTableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged(const QList<claviger::KeyRow> &rows);
    void activated(); ///< a key was double-clicked or Enter pressed
    void connectRequested();
    void filterCleared(); ///< the text filter is to be emptied, too

private:
    void setUpTable(QMenu &menu);
    void layOut();
    void applyFilter();
    void clearFilter();
    void updateHeading();
    void updateBody();
    void onEmptyButton();
    void announceSelection();

    UiState &m_state;
    KeyCommands &m_commands;
    KeyTableModel *m_model;
    KeyFilterProxy *m_proxy;
    KeyFilter m_filter;
    Inventory m_inventory;
    ElidedLabel *m_title;
    QLabel *m_count;
    QToolButton *m_columns;
    KeyFilterBar *m_filterBar;
    Banner *m_banner;
    QStackedWidget *m_body;
    KeyTableView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
