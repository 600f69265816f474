// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contentpage.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace claviger {

class Clock;
class ElidedLabel;
class EmptyState;
class KeyCommands;
class LoadingRows;
class ScopeDiffDialog;
class ScopeMatrixModel;
class ScopeMatrixProxy;
class ScopeMatrixView;
struct ScopeDiff;
struct ScopeWish;

/// Which key may do what, who may do a thing, and where two keys differ.
class ScopesPage final : public ContentPage
{
    Q_OBJECT
public:
    /// Both must outlive the page.
    ScopesPage(const Clock &clock, KeyCommands &commands, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    void setFilterText(const QString &text) override;
    void refreshTimes() override;
    [[nodiscard]] bool hasSelection() const override { return true; }
    [[nodiscard]] QList<KeyRow> selection() const override;

    /// Shows only the keys that may do it; an empty scope shows all.
    void askWhoCan(const ScopeWish &wish);
    /// Compares two selected keys, or offers the templates of the service of the one that is selected.
    void compare();

    [[nodiscard]] ScopeMatrixModel &model() const { return *m_model; }
    [[nodiscard]] ScopeMatrixView *table() const { return m_table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void apply();
    void setUpTable();
    void layOut();
    void onColumnActivated(int column);
    void compareKeys(const KeyRow &first, const KeyRow &second);
    void compareWithTemplate(const KeyRow &row, const KeyTemplate &wanted);
    void offerTemplates(const KeyRow &row);
    void showDiff(const QString &first, const QString &second, const ScopeDiff &diff,
                  const QSet<QString> &unknown);
    [[nodiscard]] QSet<QString> unknownOf(const KeyRow &row) const;
    [[nodiscard]] QList<KeyTemplate> templatesOf(const KeyRow &row) const;
    void announceSelection();
    void showState();
    void showHeading();
    void showNote();

    KeyCommands &m_commands;
    ScopeMatrixModel *m_model;
    ScopeMatrixProxy *m_proxy;
    KeyPlace m_place;
    PageContent m_content;
    bool m_stale = false; ///< content came while nobody looked
    ElidedLabel *m_title;
    QLabel *m_hint;
    QLabel *m_count;
    QCheckBox *m_ended;
    QPushButton *m_compare;
    QPushButton *m_everybody;
    QStackedWidget *m_body;
    ScopeMatrixView *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
    QLabel *m_note;
    QPointer<ScopeDiffDialog> m_diff;
};

} // namespace claviger
