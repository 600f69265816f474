// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/jwt.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace claviger::sandbox {

namespace {

constexpr QByteArray::Base64Options Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(Url);
}

QByteArray signature(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64(Url);
}

} // namespace

QByteArray signJwt(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray text = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + encoded(claims);
    return text + '.' + signature(text, key);
}

std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key)
{
    const qsizetype dot = token.lastIndexOf('.');
    if (dot < 0 || token.count('.') != 2 || signature(token.left(dot), key) != token.mid(dot + 1))
        return {};
    const QByteArray claims = QByteArray::fromBase64(token.left(dot).split('.').last(), Url);
    return QJsonDocument::fromJson(claims).object();
}

} // namespace claviger::sandbox
