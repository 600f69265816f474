// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotstep.h"

#include "ui/mainwindow/mainwindow.h"

#include <QDialog>
#include <QListView>

namespace claviger {

using namespace Qt::StringLiterals;

QDialog *openDialog(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void leavePlace(MainWindow &window)
{
    auto *pages = window.findChild<QListView *>(u"pages"_s);
    Q_EMIT pages->clicked(pages->currentIndex());
}

} // namespace claviger
