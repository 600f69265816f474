// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger {

/// Keeps secrets from leaving by the side door: no core dumps, no reading of this process's memory by
/// other processes of the same user. A debug build leaves both on so that it can be debugged.
void hardenProcess();

} // namespace claviger
