// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"

namespace claviger {

Instant SystemInstants::now() const
{
    const auto steady = std::chrono::steady_clock::now().time_since_epoch();
    return {m_clock.now(), std::chrono::duration_cast<std::chrono::milliseconds>(steady)};
}

} // namespace claviger
