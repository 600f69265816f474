// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claviger {

/// Where a user's own service descriptions are looked for.
[[nodiscard]] QString userServicesFolder();
/// Where a user's own log formats are looked for, and kept.
[[nodiscard]] QString userFormatsFolder();
/// Where the window remembers which logs were opened: an INI file with paths.
[[nodiscard]] QString recentLogsFile();
/// Where the window keeps its layout: an INI file, no secret in it.
[[nodiscard]] QString uiStateFile();
/// What a person chose in the settings.
[[nodiscard]] QString settingsFile();

} // namespace claviger
