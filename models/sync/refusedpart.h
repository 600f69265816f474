// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace claviger {

/// The service has no such part, or this credential may not see it: the rest is still worth having.
[[nodiscard]] bool isRefusedPart(const Error &error);

} // namespace claviger
