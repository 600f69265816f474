// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

namespace claviger::sandbox {

/// The clock of the five services: the program's own plus whatever a test has moved it forward.
class SandboxClock final : public Clock
{
public:
    explicit SandboxClock(const Clock &base) : m_base(base) {}

    [[nodiscard]] QDateTime now() const override { return m_base.now().addSecs(m_offset); }
    void advance(qint64 seconds) { m_offset += seconds; }

private:
    const Clock &m_base;
    qint64 m_offset = 0;
};

} // namespace claviger::sandbox
