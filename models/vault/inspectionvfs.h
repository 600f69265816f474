// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace claviger {

/// Name of a SQLite file layer that opens what is there, writes nothing and deletes nothing; it is
/// registered on first use and safe from any thread. Opening a database for reading is not enough:
/// after a crash, SQLite would still fold the write-ahead log into the file and delete it on close, and a
/// vault that turns out to be damaged or too new must stay byte for byte as it is.
[[nodiscard]] const char *inspectionVfs();

} // namespace claviger
