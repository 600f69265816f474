// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace claviger {

/// A button that is what \a action is: text, possible or not, and why not. \a action must outlive it.
[[nodiscard]] QPushButton *commandButton(QAction *action, QWidget *parent);

} // namespace claviger
