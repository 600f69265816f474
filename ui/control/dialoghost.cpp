// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/dialoghost.h"

#include "ui/dialogs/revealdialog.h"

#include <QDialog>

#include <utility>

namespace claviger {

DialogHost::DialogHost(QWidget &window, QObject *parent) : QObject(parent), m_window(window) {}

void DialogHost::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    dialog->open();
}

void DialogHost::closeAll()
{
    // The newest first: a dialog may stand on another.
    QList<QPointer<QDialog>> open = std::exchange(m_open, {});
    while (!open.isEmpty()) {
        const QPointer<QDialog> dialog = open.takeLast();
        if (auto *revealing = qobject_cast<RevealDialog *>(dialog.data()))
            revealing->forget();
        delete dialog.data();
    }
}

} // namespace claviger
