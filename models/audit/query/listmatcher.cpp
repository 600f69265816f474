// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/listmatcher.h"

#include <algorithm>

namespace claviger::audit {

ListMatcher::ListMatcher(std::vector<std::shared_ptr<const ValueMatcher>> choices)
    : m_choices(std::move(choices))
{
}

bool ListMatcher::matches(std::string_view value) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [value](const auto &choice) { return choice->matches(value); });
}

} // namespace claviger::audit
