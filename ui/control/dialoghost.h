// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace claviger {

/// Shows the dialogs over the window and takes them all away when the session goes. Dialogs are
/// window-modal and run no event loop of their own. Main thread.
class DialogHost final : public QObject
{
    Q_OBJECT
public:
    /// \a window must outlive the host.
    explicit DialogHost(QWidget &window, QObject *parent = nullptr);

    [[nodiscard]] QWidget *window() const { return &m_window; }
    /// Commands of the window that work by their shortcuts in every dialog over it, too, whoever opened that.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    /// Opens it; it is deleted when it closes. \a form says how to open it again after a lock, its fields
    /// aside; without a kind the dialog does not come back.
    void show(QDialog *dialog, const OpenForm &form = {});
    /// What is open and not under way, with what was typed into it, in the order of opening; then what is
    /// still expected.
    [[nodiscard]] QList<OpenForm> forms() const;
    /// When a dialog of the same kind on the same target is shown next, it is filled in like this.
    void expect(const QList<OpenForm> &forms) { m_expected = forms; }
    /// Every open dialog is closed, secrets are wiped, nothing is expected.
    void closeAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown
    {
        QPointer<QDialog> dialog;
        OpenForm form;
    };
    [[nodiscard]] bool isOverWindow(const QWidget *dialog) const;
    void fillIn(QDialog &dialog, const OpenForm &form);

    QWidget &m_window;
    QList<QAction *> m_commands;
    QList<Shown> m_open;
    QList<OpenForm> m_expected;
};

} // namespace claviger
