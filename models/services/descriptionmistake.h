// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

#include <optional>

namespace claviger {

/// Where a service description is wrong, and how.
struct DescriptionMistake
{
    QString pointer; ///< JSON pointer: /operations/keys.list/map
    QString words;
};

/// As an error, the place first: "/operations/keys.list/map in the service description: …".
[[nodiscard]] Error descriptionError(const DescriptionMistake &mistake,
                                     ErrorCode code = ErrorCode::BadAnswer);

/// The parts of such an error's message again; nullopt for any other.
[[nodiscard]] std::optional<DescriptionMistake> mistakeOf(const Error &error);

} // namespace claviger
