// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "ui/pages/contentpage.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace claviger {

class ActFilterProxy;
class ActModel;
class Banner;
class ElidedLabel;
class EmptyState;
class JournalFilterBar;
class JournalTableView;
class LoadingRows;
class UiState;

/// What this program did, the newest first: the local journal. It takes acts and sentences and asks for
/// nothing itself; it says when it is looked at, so that nobody reads a long journal in vain.
class JournalPage final : public ContentPage
{
    Q_OBJECT
public:
    /// \a state must outlive the page.
    explicit JournalPage(UiState &state, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] bool hasSelection() const override { return true; }

    /// Acts after newest(), the newest first; also when there are none.
    void addActs(const QList<Act> &newer);
    /// What a look at the whole journal came to, in a sentence. \a brokenAt: the first act that is not as it
    /// was written; 0: all are.
    void setVerdict(const QString &sentence, qint64 brokenAt);
    /// What was done, or why it was not.
    void setNotice(const QString &sentence, bool isError = false);
    [[nodiscard]] const ActModel &model() const { return *m_model; }
    [[nodiscard]] JournalTableView *table() const { return m_table; }

Q_SIGNALS:
    void actSelected(const std::optional<claviger::Act> &act);
    void filterCleared();    ///< the words of the filter are to be emptied
    void shown();            ///< somebody looks at the page
    void verifyRequested();  ///< is every act as it was written?
    void compareRequested(); ///< with an export that was kept elsewhere
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void layOut();
    void showState();
    void showEmpty();
    void clearFilter();
    void selectAct(qint64 id);
    [[nodiscard]] bool isFiltered() const;

    UiState &m_state;
    ActModel *m_model;
    ActFilterProxy *m_proxy;
    Inventory m_inventory;
    KeyPlace m_place;
    QString m_text;
    qint64 m_brokenAt = 0;
    bool m_read = false; ///< the journal came, however short it is
    ElidedLabel *m_title;
    QPushButton *m_verify;
    QPushButton *m_compare;
    QPushButton *m_export;
    QLabel *m_count;
    JournalFilterBar *m_filterBar;
    Banner *m_banner;
    QStackedWidget *m_body;
    JournalTableView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
