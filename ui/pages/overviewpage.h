// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "ui/pages/contentpage.h"

#include <optional>

class QModelIndex;
class QLabel;
class QStackedWidget;

namespace claviger {

class Clock;
class ElidedLabel;
class EmptyState;
class LoadingRows;
class OverviewModel;
class OverviewTable;
class ReminderList;
class ReminderModel;

/// The first look of a day: per workspace how many keys are how, each number a link to them, and what
/// waits for somebody.
class OverviewPage final : public ContentPage
{
    Q_OBJECT
public:
    /// \a clock must outlive the page.
    explicit OverviewPage(const Clock &clock, QWidget *parent = nullptr);

    void setContent(const PageContent &content) override;
    void clear() override;
    void setLoading() override;
    void setPlace(const KeyPlace &place) override;
    /// What the last examination found, and nothing before the first.
    void setFindings(const std::optional<QList<FindingRecord>> &findings);
    void refreshTimes() override;
    [[nodiscard]] const OverviewModel &model() const { return *m_model; }
    [[nodiscard]] OverviewTable *table() const { return m_table; }

Q_SIGNALS:
    /// The open findings of a place are wanted.
    void findingsRequested(const claviger::KeyPlace &place);

private:
    void layOut();
    void follow(const QModelIndex &index);
    void showState();

    OverviewModel *m_model;
    ReminderModel *m_reminders;
    KeyPlace m_place;
    Inventory m_inventory;
    ElidedLabel *m_title;
    QLabel *m_summary;
    QStackedWidget *m_body;
    QWidget *m_content;
    OverviewTable *m_table;
    QLabel *m_remindersTitle;
    QLabel *m_noReminders;
    ReminderList *m_list;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
