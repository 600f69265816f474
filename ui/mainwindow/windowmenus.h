// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace claviger {

class ApplicationCommands;
class KeyCommands;
class WindowActions;

/// Fills the menu bar: every action of the window is in it, so that each can be found and read.
void fillMenus(QMenuBar &bar, WindowActions &actions, const KeyCommands &commands,
               const ApplicationCommands &applications);

} // namespace claviger
