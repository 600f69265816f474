// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

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
    /// Opens it; it is deleted when it closes.
    void show(QDialog *dialog);
    /// Every open dialog is closed, secrets are wiped.
    void closeAll();

private:
    QWidget &m_window;
    QList<QPointer<QDialog>> m_open;
};

} // namespace claviger
