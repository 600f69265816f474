// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshotstep.h"

#include <QList>

namespace claviger {

/// The pictures of the Audit page.
[[nodiscard]] QList<ScreenshotStep> auditSteps(MainWindow &window);
/// Those of a review: from a finding to what abused its key, to where the events are from, and a log that is
/// imported. \a confirm: presses the button that the open dialog is for.
[[nodiscard]] QList<ScreenshotStep> investigationSteps(MainWindow &window,
                                                       const std::function<void()> &confirm);

} // namespace claviger
