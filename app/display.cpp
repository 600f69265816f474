// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <QCoreApplication>

namespace claviger {

namespace {

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

} // namespace

Done prepareDisplay(bool onlyDraws)
{
    if (hasDisplay())
        return {};
    if (!onlyDraws)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("main",
                                                "There is no display here for a window; “claviger --help” "
                                                "lists what works without one."));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return {};
}

} // namespace claviger
