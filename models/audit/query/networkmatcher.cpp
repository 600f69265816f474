// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/networkmatcher.h"

namespace claviger::audit {

bool NetworkMatcher::matches(std::string_view value) const
{
    return m_network.covers(value);
}

} // namespace claviger::audit
