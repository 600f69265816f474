// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/valuematcher.h"
#include "models/domain/cidr.h"

namespace claviger::audit {

/// Fits an address that lies in a network; a lone address is a network of one.
class NetworkMatcher final : public ValueMatcher
{
public:
    explicit NetworkMatcher(const Cidr &network) : m_network(network) {}
    [[nodiscard]] bool matches(std::string_view value) const override;

private:
    Cidr m_network;
};

} // namespace claviger::audit
