// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/servicedescription.h"

namespace claviger {

/// The id of the description's credential as which \a operation sends a key that a person pasted: the one
/// that it names, else the first that is no form of its own to buy a token with. Empty: there is none.
[[nodiscard]] QString pastedCredential(const ServiceDescription &description, const QString &operation);

} // namespace claviger
