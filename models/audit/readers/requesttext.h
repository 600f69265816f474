// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"

#include <string_view>

namespace claviger::audit {

/// \a word is an HTTP method.
[[nodiscard]] bool isHttpMethod(std::string_view word);
/// \a word is three digits from 100 to 599.
[[nodiscard]] bool isHttpStatus(std::string_view word);

/// Takes "GET /path HTTP/1.1" apart into request_method and request_path. False if it is no such thing;
/// what a client sent instead is then the path.
bool putRequest(std::string_view request, NamedFields &fields);

} // namespace claviger::audit
