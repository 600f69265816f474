// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QLineEdit;

namespace claviger {

class KeyCommands;
class WindowActions;

/// The tool bar: sync, create, connect, the filter field, lock.
class TopBar final : public QToolBar
{
    Q_OBJECT
public:
    TopBar(WindowActions &actions, const KeyCommands &commands, QWidget *parent = nullptr);

    void focusFilter();
    /// A page with a field of its own for what is looked for has no use for this one.
    void setFilterVisible(bool visible);
    void clearFilter(); ///< emits filterChanged()
    void setFilter(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void filterLeft(); ///< Enter or Down: on to the table

protected:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(QAction *action, bool withText);
    QLineEdit *m_filter;
    QAction *m_filterAction;
};

} // namespace claviger
