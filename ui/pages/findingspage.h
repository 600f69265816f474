// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/tables/findingrow.h"
#include "ui/pages/contentpage.h"

#include <optional>

class QLabel;
class QStackedWidget;

namespace claviger {

class Banner;
class Clock;
class ElidedLabel;
class EmptyState;
class FindingFilterBar;
class FindingFilterProxy;
class FindingTableModel;
class FindingTableView;
class LoadingRows;
class UiState;

/// What someone should act on, the gravest first. It takes plain values and asks for nothing itself; what the
/// selected finding is about is its selection, so that keys can be rotated and revoked from here.
class FindingsPage final : public ContentPage
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    FindingsPage(UiState &state, const Clock &clock, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    /// What the last examination came to.
    void setReport(const PostureReport &report);
    /// The vault could not be examined. What was found before stays.
    void showError(const Error &error);
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    void setFilterText(const QString &text) override;
    void refreshTimes() override;
    [[nodiscard]] bool hasSelection() const override { return true; }
    [[nodiscard]] QList<KeyRow> selection() const override;
    [[nodiscard]] std::optional<FindingRow> selected() const;
    /// Selects the finding, whatever was chosen before.
    void showFinding(const QString &id);
    /// All open findings of the place, whatever was chosen before.
    void showOpenIn(const KeyPlace &place);
    [[nodiscard]] const FindingTableModel &model() const { return *m_model; }
    [[nodiscard]] FindingTableView *table() const { return m_table; }

Q_SIGNALS:
    /// \a row: nothing is selected. \a key: what it is about; nothing if the vault no longer has it.
    void findingSelected(const std::optional<claviger::FindingRow> &row,
                         const std::optional<claviger::KeyRow> &key);
    void filterCleared(); ///< the words of the filter are to be emptied
    void sourcesRequested();
    void examinationRequested(); ///< after one that failed

private:
    void setUpTable();
    void layOut();
    void showRows();
    void showState();
    void showEmpty();
    void onEmptyButton();
    void clearFilter();
    void announceSelection();
    [[nodiscard]] QString checkedText() const;

    UiState &m_state;
    FindingTableModel *m_model;
    FindingFilterProxy *m_proxy;
    QHash<KeyIdentity, KeyRow> m_keys;
    QHash<QString, QString> m_connections;
    Inventory m_inventory;
    std::optional<PostureReport> m_report;
    std::optional<Error> m_error; ///< why there is no report
    KeyPlace m_place;
    QString m_text;
    ElidedLabel *m_title;
    QLabel *m_count;
    FindingFilterBar *m_filterBar;
    Banner *m_sourcesOff;
    QStackedWidget *m_body;
    FindingTableView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
