// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditimport.h"
namespace claviger {
void importLogs(VerbContext &context, const QStringList &) { context.exit(ExitFailed); }
void listLogFormats(VerbContext &context) { context.exit(ExitFailed); }
} // namespace claviger
