// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace claviger {

class WindowProgram;

/// For measuring: when the vault's content has been painted, prints one JSON line with the milliseconds
/// since the process began, and ends the program.
class StartTiming : public QObject
{
    Q_OBJECT
public:
    explicit StartTiming(WindowProgram &program);

private:
    void report();

    WindowProgram &m_program;
};

} // namespace claviger
