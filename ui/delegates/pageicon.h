// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagelist.h"

namespace claviger {

/// The name of the icon that stands for \a page wherever it is listed.
[[nodiscard]] QString iconNameOf(Page page);

} // namespace claviger
