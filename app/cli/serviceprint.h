// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/services/servicedescription.h"

namespace claviger {

/// Prints all that a description tells people, section by section, with where each fact comes from.
void printService(const Output &output, const ServiceDescription &description);

/// The steps of a hand-over, numbered.
[[nodiscard]] QStringList stepsOf(const IntegrationDescription &integration);

} // namespace claviger
