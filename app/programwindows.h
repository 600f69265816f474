// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowprogram.h"

#include <QObject>

#include <memory>
#include <vector>

namespace claviger {

/// The windows of one process: the one that it was started with, and those in which logs are looked at beside
/// it. What a window holds goes when it is closed.
class ProgramWindows final : public QObject
{
    Q_OBJECT
public:
    /// \a application must outlive it.
    ProgramWindows(QApplication &application, const CommandLine &line);
    ~ProgramWindows() override;

    [[nodiscard]] WindowProgram &first() { return *m_windows.front(); }
    [[nodiscard]] std::size_t count() const { return m_windows.size(); }
    [[nodiscard]] WindowProgram &last() { return *m_windows.back(); }

private:
    WindowProgram &add(const CommandLine &line, const LogInput &logs);

    QApplication &m_application;
    std::vector<std::unique_ptr<WindowProgram>> m_windows;
};

} // namespace claviger
