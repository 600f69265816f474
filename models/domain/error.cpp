// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace claviger {

using namespace Qt::StringLiterals;

Error makeError(ErrorCode code, const QString &message, const QString &details)
{
    Error error;
    error.code = code;
    error.message = message;
    error.details = details;
    return error;
}

QString toText(RefusalCause refusal)
{
    switch (refusal) {
    case RefusalCause::NotTold:
        return {};
    case RefusalCause::Expired:
        return u"expired"_s;
    case RefusalCause::Revoked:
        return u"revoked"_s;
    case RefusalCause::Scope:
        return u"scope"_s;
    case RefusalCause::Network:
        return u"network"_s;
    case RefusalCause::Plan:
        return u"plan"_s;
    case RefusalCause::Role:
        return u"role"_s;
    case RefusalCause::Disabled:
        return u"disabled"_s;
    case RefusalCause::NotFound:
        return u"not_found"_s;
    case RefusalCause::RateLimit:
        return u"rate_limit"_s;
    }
    Q_UNREACHABLE();
}

RefusalCause refusalCauseFromText(const QString &text)
{
    for (const RefusalCause refusal :
         {RefusalCause::Expired, RefusalCause::Revoked, RefusalCause::Scope, RefusalCause::Network,
          RefusalCause::Plan, RefusalCause::Role, RefusalCause::Disabled, RefusalCause::NotFound,
          RefusalCause::RateLimit}) {
        if (toText(refusal) == text)
            return refusal;
    }
    return RefusalCause::NotTold;
}

bool isVaultError(ErrorCode code)
{
    return code >= ErrorCode::VaultMissing;
}

} // namespace claviger
