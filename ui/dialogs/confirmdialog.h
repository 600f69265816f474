// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/taskdialog.h"

#include <QList>

#include <utility>

namespace claviger {

/// What ends for good, in the words of a confirmation.
struct Confirmation
{
    QString title;
    QString sentence;
    QString impact;     ///< what breaks: stands out from the page
    bool grave = false; ///< it is in use
    QList<std::pair<QString, QString>> facts;
    QString note;    ///< what the service says about it; may be empty
    QString button;  ///< verb and object
    QString running; ///< while it happens
    QString typed;   ///< to be typed first; empty: the button is enough
};

/// Names what will break, asks once, does it, and says what became of it.
class ConfirmDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Done>()>;

    ConfirmDialog(const Confirmation &confirmation, Action act, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(); ///< done and over

protected:
    [[nodiscard]] Error stopped() const override;

private:
    void buildTyped(const QString &word);
    void start();

    Action m_act;
    QString m_running;
    ActionButton *m_button = nullptr;
};

} // namespace claviger
