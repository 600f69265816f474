// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger {

/// The option that leaves the side doors open: for a debugger or a core dump that support asked for.
inline constexpr const char *allowDebugging = "--allow-debugging";

/// In release builds: no core dumps, and no other process of the same user may read this one's memory. Must
/// run before the first secret is read. Does nothing where one of the arguments is allowDebugging.
void hardenProcess(int argc, char *argv[]);

} // namespace claviger
