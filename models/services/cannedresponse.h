// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/httpresponse.h"

namespace claviger {

/// A response from a file: a bare body (status 200), or what `curl -i` prints.
[[nodiscard]] HttpResponse cannedResponse(const QByteArray &text);

} // namespace claviger
