// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/secretsink.h"
#include "app/cli/verbcontext.h"

namespace claviger {

/// Exchanges a client secret for a token, prints what the token says about itself and exits. The token
/// goes to \a sink; without one it is forgotten.
void exchangeToken(VerbContext &context, Session &session, const Connection &connection,
                   const Application &application, const Secret &clientSecret,
                   const std::shared_ptr<SecretSink> &sink);

} // namespace claviger
