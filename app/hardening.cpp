// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <algorithm>
#include <string_view>

#ifdef NDEBUG
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace claviger {

void hardenProcess(int argc, char *argv[])
{
    const bool isOpen = std::any_of(
        argv, argv + argc, [](const char *argument) { return std::string_view(argument) == allowDebugging; });
    if (isOpen)
        return;
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace claviger
