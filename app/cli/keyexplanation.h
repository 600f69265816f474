// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// "keys explain": why a request with this key was refused, from the answer that it got (as `curl -i` saved
/// it, or its status alone) and what the vault knows.
void explainKey(VerbContext &context, Session &session, const Key &key, const QByteArray &response,
                int status);

} // namespace claviger
