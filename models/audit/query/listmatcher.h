// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/valuematcher.h"

#include <memory>
#include <vector>

namespace claviger::audit {

/// Fits what one of several matchers fits; nothing where there are none.
class ListMatcher final : public ValueMatcher
{
public:
    explicit ListMatcher(std::vector<std::shared_ptr<const ValueMatcher>> choices);
    [[nodiscard]] bool matches(std::string_view value) const override;

private:
    std::vector<std::shared_ptr<const ValueMatcher>> m_choices;
};

} // namespace claviger::audit
