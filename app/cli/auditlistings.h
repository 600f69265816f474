// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

// What "audit" does besides queries and imports of files. Each prints, or does what it says, and exits.
void listImports(VerbContext &context, Session &session);
void listRejected(VerbContext &context, Session &session, qint64 importId);
void forgetImport(VerbContext &context, Session &session, qint64 importId);
/// Reads the trail of one connection, or of all that have one.
void pullTrails(VerbContext &context, Session &session, const QString &nameOrId);

} // namespace claviger
