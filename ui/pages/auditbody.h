// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace claviger {

class EmptyState;
class EventTable;
class EventTableModel;
class LoadingRows;

/// The middle of the Audit page: the events, or why there are none and what to do.
class AuditBody final : public QStackedWidget
{
    Q_OBJECT
public:
    /// \a model must outlive the body.
    explicit AuditBody(EventTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] EventTable *table() const { return m_table; }
    void showTable();
    void showLoading();
    void showError(const QString &sentence);
    /// The vault has no events at all.
    void showNoEvents();
    /// There are events, but none matches; \a why may come later. \a isTimeLimited: not all times are looked
    /// at.
    void showNoMatch(const QString &why, bool isTimeLimited);

Q_SIGNALS:
    void importRequested();
    void pullRequested();
    void queryCleared();
    void allTimesRequested();

private:
    void onButton();
    void onSecondButton();

    bool m_isVaultEmpty = false;
    EventTable *m_table;
    EmptyState *m_empty;
    LoadingRows *m_loading;
};

} // namespace claviger
