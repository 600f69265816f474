// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moment.h"
#include "models/domain/secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace claviger {

/// What a token says about itself. Nothing of it is proven: the signature is the service's matter and is
/// not checked here.
struct TokenClaims
{
    enum class Form {
        Opaque,       ///< says nothing to anyone but its service
        Jwt,          ///< header and claims are readable
        EncryptedJwt, ///< five parts, of which only the header is readable
        DamagedJwt    ///< has a JWT's header, but no claims that could be read: cut short when copied?
    };
    Form form = Form::Opaque;
    QString algorithm; ///< "RS256"; "none" is a token that nobody signed
    QString keyId;     ///< of the key that signed it
    QString id;        ///< jti
    QString issuer;
    QString subject;
    QString clientId; ///< client_id or azp
    QStringList audience;
    QStringList scopes; ///< scope or scp, as text or list
    Moment issued;
    Moment notBefore;
    Moment expires;
    QJsonObject all; ///< every claim as it stands

    bool operator==(const TokenClaims &) const = default;
};

/// Reads a token locally; whatever it is, the answer is a value. Times that are no times are "not provided".
[[nodiscard]] TokenClaims decodeToken(const Secret &token);

[[nodiscard]] QString toText(TokenClaims::Form form); ///< "opaque", "jwt", "encrypted_jwt", "damaged_jwt"

} // namespace claviger
