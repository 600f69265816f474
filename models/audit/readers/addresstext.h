// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/textarena.h"

#include <string_view>

namespace claviger::audit {

/// The first address in \a text, in canonical form: port, brackets and zone index are taken off, IPv6 is
/// shortened, an IPv4 address mapped into IPv6 becomes itself. A list ("203.0.113.9, 10.0.0.1", as proxies
/// write it) gives its first member that is an address: the client. Empty if there is none.
/// The result is part of \a text or lies in \a arena.
[[nodiscard]] std::string_view addressIn(std::string_view text, TextArena &arena);

/// \a text is an IPv4 address and nothing else.
[[nodiscard]] bool isIpv4(std::string_view text);

} // namespace claviger::audit
