// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// Finds the applications that were named on the command line by their ids or client ids; one that several
/// connections know needs the connection's name. On an error prints it and exits.
void withApplications(VerbContext &context, Session &session, const QStringList &ids,
                      const QString &connectionName, std::function<void(const QList<Application> &)> next);

} // namespace claviger
