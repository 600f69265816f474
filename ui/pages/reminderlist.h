// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace claviger {

class ReminderModel;

/// The reminders below the counts. A click, Enter or Space leads to the key.
class ReminderList final : public QListView
{
    Q_OBJECT
public:
    /// \a model must outlive the list.
    explicit ReminderList(ReminderModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void followed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace claviger
