// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyvfs.h"

#include <sqlcipher/sqlite3.h>

#include <array>
#include <atomic>

namespace claviger::faultyvfs {

namespace {

std::atomic<Kind> armedKind = Kind::ReadError;
std::atomic<int> left = 0; // operations until the failure; 0: not armed
std::atomic<bool> failed = false;
sqlite3_vfs *systemVfs = nullptr;
sqlite3_vfs faulty;

/// The system's layer has a table of methods per way of locking; each gets a faulty twin.
struct Methods
{
    sqlite3_io_methods faulty; // first, so that a file's table leads back to the twins
    const sqlite3_io_methods *system = nullptr;
};
std::array<Methods, 8> tables;

const sqlite3_io_methods *systemOf(sqlite3_file *file)
{
    return reinterpret_cast<const Methods *>(file->pMethods)->system;
}

bool hits(Kind kind)
{
    if (left == 0 || armedKind != kind)
        return false;
    if (left > 1) {
        --left;
        return false;
    }
    failed = true;
    if (kind != Kind::DiskFull)
        left = 0;
    return true;
}

int readFaulty(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    return hits(Kind::ReadError) ? SQLITE_IOERR_READ : systemOf(file)->xRead(file, to, amount, offset);
}

int writeFaulty(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    if (hits(Kind::DiskFull))
        return SQLITE_FULL;
    if (!hits(Kind::WriteError))
        return systemOf(file)->xWrite(file, from, amount, offset);
    // Half of it arrives, as when the power fails.
    systemOf(file)->xWrite(file, from, amount / 2, offset);
    return SQLITE_IOERR_WRITE;
}

int syncFaulty(sqlite3_file *file, int flags)
{
    return hits(Kind::SyncError) ? SQLITE_IOERR_FSYNC : systemOf(file)->xSync(file, flags);
}

int openFaulty(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = systemVfs->xOpen(systemVfs, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    for (Methods &table : tables) {
        if (!table.system) {
            table.faulty = *file->pMethods;
            table.system = file->pMethods;
            table.faulty.xRead = readFaulty;
            table.faulty.xWrite = writeFaulty;
            table.faulty.xSync = syncFaulty;
        }
        if (table.system == file->pMethods) {
            file->pMethods = &table.faulty;
            break;
        }
    }
    return code;
}

} // namespace

void install()
{
    if (systemVfs)
        return;
    systemVfs = sqlite3_vfs_find(nullptr);
    faulty = *systemVfs;
    faulty.zName = "faulty";
    faulty.pNext = nullptr;
    faulty.xOpen = openFaulty;
    sqlite3_vfs_register(&faulty, 1);
}

void arm(Kind kind, int count)
{
    failed = false;
    armedKind = kind;
    left = count;
}

bool disarm()
{
    left = 0;
    return failed.exchange(false);
}

} // namespace claviger::faultyvfs
