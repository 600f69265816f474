// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace claviger::audit {

/// The network of an address, as people count them: "203.0.113.0/24" of IPv4, "2001:db8:1::/48" of IPv6. An
/// IPv4 address written as IPv6 ("::ffff:…") is one of IPv4. What is no address is returned as it is.
[[nodiscard]] std::string networkOf(std::string_view address);

} // namespace claviger::audit
