// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger::faultyvfs {

/// What goes wrong below SQLite.
enum class Kind { ReadError, WriteError, SyncError, DiskFull };

/// Becomes SQLite's default file layer for the rest of the process; harmless until armed.
void install();
/// The \a count-th (from 1) operation of this kind from now on fails; a full disk stays full.
void arm(Kind kind, int count);
/// Nothing fails any more. True if something had failed since arm().
bool disarm();

} // namespace claviger::faultyvfs
