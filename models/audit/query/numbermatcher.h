// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/valuematcher.h"

#include <limits>

namespace claviger::audit {

/// Fits a value that is a number between two bounds, both included.
class NumberMatcher final : public ValueMatcher
{
public:
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool leastIsOut = false; ///< the bound itself does not fit
    bool mostIsOut = false;

    [[nodiscard]] bool matches(std::string_view value) const override;
};

} // namespace claviger::audit
