// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/refusedpart.h"

namespace claviger {

namespace {

/// A credential that is dead may not see anything, whatever the status that says so.
bool isDeadCredential(const Error &error)
{
    return error.httpStatus == 401 || error.refusal == RefusalCause::Expired ||
           error.refusal == RefusalCause::Revoked;
}

} // namespace

bool isRefusedPart(const Error &error)
{
    return error.code == ErrorCode::Unsupported || error.code == ErrorCode::NotFound ||
           (error.code == ErrorCode::Refused && !isDeadCredential(error));
}

} // namespace claviger
