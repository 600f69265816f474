// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace claviger {

/// Ends the program's event loop at SIGINT, SIGTERM and SIGHUP, so that the vault is closed, what was typed
/// is kept and the clipboard is taken back as at any other end. The exit code is 128 and the signal's number.
/// A second signal ends the process at once. One per process, on the main thread.
class SignalWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override; ///< signals do again what they did before

private:
    void onSignal();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace claviger
