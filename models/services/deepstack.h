// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace claviger {

/// Runs \a work on a thread with room for a million calls within each other, and waits for its end. libjq
/// frees a value that is nested deeply by as many nested calls, and a stack that overflows ends the program.
/// Where there is no room for such a thread, \a work runs on the caller's.
void onDeepStack(const std::function<void()> &work);

} // namespace claviger
