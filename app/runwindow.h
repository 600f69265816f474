// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace claviger {

struct CommandLine;

/// Runs the window until it is closed, or draws the demo's pictures and leaves.
[[nodiscard]] int runWindow(QApplication &application, const CommandLine &line);

} // namespace claviger
