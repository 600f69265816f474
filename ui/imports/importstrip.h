// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importqueue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace claviger {

/// In the window's bottom line: the import that is under way, with a way to see more of it and to stop it;
/// behind its end a sentence about what came of it.
class ImportStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStrip(QWidget *parent = nullptr);

    void showPace(const audit::ImportPace &pace);
    /// An empty sentence hides the strip.
    void showEnd(const QString &sentence);

Q_SIGNALS:
    void detailsRequested();
    void stopRequested();

private:
    void setRunning(bool running);

    QToolButton *m_details;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace claviger
