// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/applicationrow.h"
#include "ui/pages/contentpage.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace claviger {

class ApplicationCommands;
class ApplicationFilterProxy;
class ApplicationTableModel;
class ApplicationTableView;
class Clock;
class ElidedLabel;
class EmptyState;
class LoadingRows;
class UiState;

/// The page of machine-to-machine applications. It takes plain values and asks for nothing itself.
class ApplicationsPage final : public ContentPage
{
    Q_OBJECT
public:
    /// All must outlive the page.
    ApplicationsPage(UiState &state, const Clock &clock, ApplicationCommands &commands,
                     QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    void setFilterText(const QString &text) override;
    void refreshTimes() override;
    [[nodiscard]] bool hasSelection() const override { return true; }
    [[nodiscard]] std::optional<ApplicationRow> selected() const;
    void select(const KeyIdentity &application); ///< if it is listed
    [[nodiscard]] const ApplicationTableModel &model() const { return *m_model; }
    [[nodiscard]] ApplicationTableView *table() const { return m_table; }

Q_SIGNALS:
    void applicationSelected(const std::optional<claviger::ApplicationRow> &row);
    void filterCleared(); ///< the words of the filter are to be emptied

private:
    void setUpTable();
    void layOut();
    void showState();
    void showEmpty();
    void onEmptyButton();
    void announceSelection();
    [[nodiscard]] QStringList reasonsInPlace() const;

    UiState &m_state;
    ApplicationCommands &m_commands;
    ApplicationTableModel *m_model;
    ApplicationFilterProxy *m_proxy;
    PageContent m_content;
    KeyPlace m_place;
    QString m_text;
    ElidedLabel *m_title;
    QLabel *m_hint;
    QLabel *m_count;
    QPushButton *m_create;
    QStackedWidget *m_body;
    ApplicationTableView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
