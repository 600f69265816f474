// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programwindows.h"

#include <QApplication>
#include <QTimer>

namespace claviger {

ProgramWindows::ProgramWindows(QApplication &application, const CommandLine &line)
    : m_application(application)
{
    add(line, LogInput::ofPaths(line.files));
}

ProgramWindows::~ProgramWindows() = default;

WindowProgram &ProgramWindows::add(const CommandLine &line, const LogInput &logs)
{
    m_windows.push_back(std::make_unique<WindowProgram>(m_application, line, logs));
    WindowProgram *added = m_windows.back().get();
    connect(added, &WindowProgram::windowRequested, this, [this](const LogInput &input) {
        WindowProgram &window = add(CommandLine(), input);
        window.start();
        window.window().activateWindow();
    });
    // From the event loop: the window is within its own close event.
    connect(&added->window(), &MainWindow::closed, this, [this, added] {
        QTimer::singleShot(0, this, [this, added] {
            std::erase_if(m_windows, [added](const auto &each) { return each.get() == added; });
        });
    });
    return *added;
}

} // namespace claviger
