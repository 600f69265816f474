// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"

#include <string_view>

namespace claviger::audit {

/// Reads a line of a web server's or load balancer's access log: Apache and nginx common, combined and
/// with virtual host; the ones that begin with the time (Tomcat of Atlassian, nginx proxy manager,
/// Envoy); HAProxy; AWS load balancers. Fields: time, client_ip, user, request_method, request_path,
/// status, user_agent, request_id, host. False, with nothing in \a fields, if it is none of these.
[[nodiscard]] bool readAccessLine(std::string_view line, NamedFields &fields);

} // namespace claviger::audit
