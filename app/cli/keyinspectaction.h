// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// Where a pasted key is to be asked about: at a connection's service, or at a service by its id, which
/// needs no vault.
struct InspectPlace
{
    QString connectionName;
    QString serviceId;
    QString url; ///< empty: the service's first host
};

/// "keys inspect": asks the service about a key with that key alone, prints the answer and exits; 4 where
/// the key was refused.
void inspectKey(VerbContext &context, const InspectPlace &place, const Secret &key);

} // namespace claviger
