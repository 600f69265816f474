// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importqueue.h"
#include "ui/dialogs/taskdialog.h"

class QLabel;
class QProgressBar;

namespace claviger {

/// How far an import is. Closing it leaves the import alone; the window's bottom line goes on telling of it.
class ImportProgressDialog final : public TaskDialog
{
    Q_OBJECT
public:
    explicit ImportProgressDialog(QWidget *parent = nullptr);

    void showPace(const audit::ImportPace &pace);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_file;
    QProgressBar *m_bar;
    ToneLabel *m_numbers;
    ActionButton *m_stop;
};

/// The share that is done in thousandths; -1 if it cannot be told.
[[nodiscard]] int thousandthsOf(const audit::ImportPace &pace);

} // namespace claviger
