// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/textarena.h"

#include <string_view>

namespace claviger::audit {

/// "type=USER_LOGIN msg=audit(1773130500.123:4201): pid=1 … msg='op=login acct="ada" res=success'" of the
/// Linux audit daemon. False if \a line is nothing of the kind.
bool readAuditdLine(std::string_view line, NamedFields &fields, TextArena &arena);

} // namespace claviger::audit
