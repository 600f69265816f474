// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/services/servicedescription.h"

#include <QByteArray>
#include <QDateTime>

namespace claviger {

/// The error that a saved response means: a bare body, or what `curl -i` printed. \a status counts where
/// the text does not tell its own; 0: none is known. Invalid for a response that is no failure. Redacted.
/// Runs the description's errors.map on the caller's thread.
[[nodiscard]] Error errorFromSaved(const ServiceDescription &description, const QByteArray &response,
                                   int status, const QDateTime &now);

} // namespace claviger
