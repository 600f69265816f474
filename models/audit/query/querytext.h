// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace claviger::audit {

/// What has to hold all at once in a query, each part as it was typed; one whole where OR joins the top
/// level.
[[nodiscard]] QStringList termsOf(const QString &query);

} // namespace claviger::audit
