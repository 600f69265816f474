// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace claviger {

Error makeError(ErrorCode code, const QString &message, const QString &details)
{
    Error error;
    error.code = code;
    error.message = message;
    error.details = details;
    return error;
}

bool isVaultError(ErrorCode code)
{
    return code >= ErrorCode::VaultMissing;
}

} // namespace claviger
