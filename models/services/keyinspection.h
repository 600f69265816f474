// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/services/verification.h"

#include <optional>

namespace claviger {

/// What a service says about a key that a person pasted, asked with that key alone.
struct KeyInspection
{
    bool accepted = false;
    Verification verification; ///< whom it belongs to, its id, scopes and expiry, as far as the service tells
    QString name;
    QString prefix;
    std::optional<Error> refusal; ///< why not, where it was not accepted
};

} // namespace claviger
