// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/inspectionvfs.h"

#include <sqlcipher/sqlite3.h>

namespace claviger {

namespace {

constexpr int accessFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

/// The layer that does the work: always the one that this layer was copied from, because the size of
/// its file objects was copied too.
sqlite3_vfs *systemVfs()
{
    static sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
    return system;
}

int openReadOnly(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const bool isDatabase = flags & SQLITE_OPEN_MAIN_DB;
    // The database itself needs a writable descriptor for its lock, but SQLite is told that it is
    // read-only and so never writes to it. The log needs no lock.
    const int access = isDatabase ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    int opened = 0;
    const int code = systemVfs()->xOpen(systemVfs(), name, file, (flags & ~accessFlags) | access, &opened);
    if (outFlags)
        *outFlags = (opened & ~accessFlags) | SQLITE_OPEN_READONLY;
    return code;
}

int refuseDelete(sqlite3_vfs *, const char *, int)
{
    return SQLITE_READONLY;
}

sqlite3_vfs makeVfs()
{
    sqlite3_vfs vfs = *systemVfs();
    vfs.zName = "claviger-inspection";
    vfs.pNext = nullptr;
    vfs.xOpen = openReadOnly;
    vfs.xDelete = refuseDelete;
    return vfs;
}

} // namespace

const char *inspectionVfs()
{
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

} // namespace claviger
