// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// Finds the keys that were named on the command line by their ids; an id that several connections know
/// needs the connection's name. On an error prints it and exits.
void withKeys(VerbContext &context, Session &session, const QStringList &ids, const QString &connectionName,
              std::function<void(const QList<Key> &)> next);

} // namespace claviger
