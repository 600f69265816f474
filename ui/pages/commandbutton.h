// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace claviger {

/// A button that is what \a action is: text, possible or not, and why not. \a action must outlive it.
[[nodiscard]] QPushButton *commandButton(QAction *action, QWidget *parent);

/// Enables \a action, or disables it with the reason as its tool tip; an empty reason means possible.
void setPossible(QAction &action, const QString &hint, const QString &whyNot);

} // namespace claviger
