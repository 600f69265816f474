// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QDialog;
class QWidget;

namespace claviger {

class MainWindow;

/// One picture of the window, and what a person does to get there from the one before.
struct ScreenshotStep
{
    QString name;
    std::function<void()> prepare;
    bool closesDialogs = true;     ///< false: it works on the dialog of the step before
    const char *awaited = nullptr; ///< a part of the dialog that has to come, however long it takes
};

/// A step's reads and layouts have settled by then; pictures are no test and may wait a little.
inline constexpr std::chrono::milliseconds settling(250);

/// The dialog that is in front of \a window; null: none.
[[nodiscard]] QDialog *openDialog(const QWidget &window);
/// All connections again, whatever the tree was set to.
void leavePlace(MainWindow &window);

} // namespace claviger
