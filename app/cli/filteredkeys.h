// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// Prints the keys that the filter of that name finds: one that a person saved, or one that comes with the
/// program. \a connection: only its keys; empty: all. Ends the verb.
void listFilteredKeys(VerbContext &context, Session &session, const QString &filter,
                      const QString &connection);

} // namespace claviger
