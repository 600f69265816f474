// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace claviger {

/// Tells of every key, click, wheel and touch that reaches the program, whichever window or dialog it is
/// for. Events that the program sends to itself do not count. Main thread.
class InputWatch final : public QObject
{
    Q_OBJECT
public:
    /// \a application is watched; it must outlive the watch.
    explicit InputWatch(QObject &application, QObject *parent = nullptr);

Q_SIGNALS:
    void touched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace claviger
