// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <tl/expected.hpp>

namespace claviger {

/// The outcome of anything that can fail. Errors are values: nothing below the window opens a dialog
/// and no exception crosses a room.
template <typename T> using Result = tl::expected<T, Error>;

/// The outcome of something that has no value but success.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &message,
                                                const QString &details = {})
{
    return tl::unexpected<Error>(makeError(code, message, details));
}

} // namespace claviger
