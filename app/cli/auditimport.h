// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbcontext.h"

namespace claviger {

/// "audit import FILE… [--format F] [--map FIELD=/PATH]… [--zone Z] [--explain]"
void importLogs(VerbContext &context, const QStringList &arguments);
/// The log formats that are known, shipped ones and the user's own.
void listLogFormats(VerbContext &context);

} // namespace claviger
