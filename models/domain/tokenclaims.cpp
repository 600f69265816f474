// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tokenclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>
#include <optional>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestToken = 65536;  // no server takes a header of this size
constexpr double endOfTime = 253402300799; // the last second of the year 9999

std::optional<QJsonObject> objectIn(const QByteArray &part)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                 QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*decoded);
    if (!document.isObject())
        return {};
    return document.object();
}

QString text(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString();
}

Moment instant(const QJsonObject &json, QLatin1StringView name)
{
    const double seconds = json.value(name).toDouble(-1);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > endOfTime)
        return {};
    return Moment::at(QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), QTimeZone::utc()).toUTC());
}

/// One text with spaces, or a list of texts: servers write scopes and audiences both ways.
QStringList words(const QJsonValue &value, bool split)
{
    if (value.isString() && split)
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            list.append(item.toString());
    }
    return list;
}

void readClaims(const QJsonObject &json, TokenClaims &claims)
{
    claims.all = json;
    claims.id = text(json, "jti"_L1);
    claims.issuer = text(json, "iss"_L1);
    claims.subject = text(json, "sub"_L1);
    claims.clientId = json.contains("client_id"_L1) ? text(json, "client_id"_L1) : text(json, "azp"_L1);
    claims.audience = words(json.value("aud"_L1), false);
    claims.scopes = words(json.contains("scope"_L1) ? json.value("scope"_L1) : json.value("scp"_L1), true);
    claims.issued = instant(json, "iat"_L1);
    claims.notBefore = instant(json, "nbf"_L1);
    claims.expires = instant(json, "exp"_L1);
}

} // namespace

TokenClaims decodeToken(const Secret &token)
{
    TokenClaims claims;
    if (token.size() > largestToken)
        return claims;
    const QByteArray trimmed = token.expose().toByteArray().trimmed();
    const QList<QByteArray> parts = trimmed.split('.');
    const std::optional<QJsonObject> header = parts.size() > 1 ? objectIn(parts.first()) : std::nullopt;
    if (!header || !header->value("alg"_L1).isString())
        return claims;
    claims.algorithm = text(*header, "alg"_L1);
    claims.keyId = text(*header, "kid"_L1);
    if (parts.size() == 5 && header->contains("enc"_L1)) {
        claims.form = TokenClaims::Form::EncryptedJwt;
        return claims;
    }
    const std::optional<QJsonObject> payload = parts.size() == 3 ? objectIn(parts.at(1)) : std::nullopt;
    claims.form = payload ? TokenClaims::Form::Jwt : TokenClaims::Form::DamagedJwt;
    if (payload)
        readClaims(*payload, claims);
    return claims;
}

QString toText(TokenClaims::Form form)
{
    switch (form) {
    case TokenClaims::Form::Opaque:
        return u"opaque"_s;
    case TokenClaims::Form::Jwt:
        return u"jwt"_s;
    case TokenClaims::Form::EncryptedJwt:
        return u"encrypted_jwt"_s;
    case TokenClaims::Form::DamagedJwt:
        return u"damaged_jwt"_s;
    }
    Q_UNREACHABLE();
}

} // namespace claviger
