// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the real program by LD_PRELOAD: kills it (SIGKILL) as it asks the system for the
// KILL_AT_SYNC-th time to bring a file's data to the disk, which is what every commit of the vault does.
#include <atomic>
#include <csignal>
#include <cstdlib>

#include <sys/syscall.h>
#include <unistd.h>

extern "C" int fdatasync(int file)
{
    static std::atomic<int> calls{0};
    const char *wanted = std::getenv("KILL_AT_SYNC");
    if (wanted != nullptr && ++calls == std::atoi(wanted))
        std::raise(SIGKILL);
    return int(syscall(SYS_fdatasync, file));
}
