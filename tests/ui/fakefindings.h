// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/posture/examination.h"
#include "ui/pages/pagecontent.h"

namespace claviger {

/// Findings about keys of \a content, in every severity and state; the first is about its first key.
[[nodiscard]] PostureReport fakeReport(const PageContent &content, const QDateTime &now);

} // namespace claviger
