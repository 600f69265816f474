// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tokenremarks.h"

#include <QCoreApplication>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::TokenRemarks)
};

} // namespace

QStringList tokenRemarks(const AccessToken &token)
{
    using Form = TokenClaims::Form;
    QStringList remarks;
    if (token.claims.form == Form::Opaque)
        remarks += Text::tr("The token is opaque: only the service can say what is in it.");
    if (token.claims.form == Form::EncryptedJwt)
        remarks += Text::tr("The token is encrypted: only the service can say what is in it.");
    if (token.claims.form == Form::DamagedJwt)
        remarks += Text::tr("The token looks like a JWT, but its claims cannot be read.");
    const auto skew = token.clockSkew();
    if (skew && isWorthAWarning(*skew))
        remarks += (*skew > 0 ? Text::tr("The service's clock is %1 s ahead of this machine's: tokens may be "
                                         "refused as not yet valid. Set the clocks.")
                              : Text::tr("The service's clock is %1 s behind this machine's: tokens may be "
                                         "refused as expired. Set the clocks."))
                       .arg(qAbs(*skew));
    return remarks;
}

} // namespace claviger
