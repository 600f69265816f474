// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"

namespace claviger {

/// What a person should know about a token beyond its claims: that it cannot be read, that the clocks
/// disagree. Sentences; usually none. Pure.
[[nodiscard]] QStringList tokenRemarks(const AccessToken &token);

} // namespace claviger
