// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/jqvalue.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

struct jq_state;

namespace claviger {

class JqWatchdog;

/// One compiled jq program. Not thread-safe: used by one thread at a time.
class JqProgram
{
public:
    ~JqProgram();
    JqProgram(const JqProgram &) = delete;
    JqProgram &operator=(const JqProgram &) = delete;

    /// Compiles as it stands. On failure the error's details hold jq's own messages, one per line.
    /// libjq 1.6 parses its own library each time, so this takes some 25 ms.
    [[nodiscard]] static Result<std::unique_ptr<JqProgram>> compile(const QByteArray &text);

    /// The first output (null if there is none), which shares nothing with the program. The message of a
    /// failure is jq's own.
    [[nodiscard]] Result<JqValue> run(JqValue input, JqWatchdog &watchdog, std::chrono::milliseconds limit);

private:
    explicit JqProgram(jq_state *state) : m_state(state) {}
    [[nodiscard]] Result<JqValue> runHere(JqValue input, JqWatchdog &watchdog,
                                          std::chrono::milliseconds limit);

    jq_state *m_state;
};

} // namespace claviger
