// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/canonicaltoken.h"

#include "models/services/canonical.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestLife = 1e9;

qint64 seconds(const QJsonValue &value)
{
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return number > 0 ? qint64(qMin(number, longestLife)) : 0;
}

QStringList scopesOf(const QJsonObject &json)
{
    const QJsonValue value = json.contains("scopes"_L1) ? json.value("scopes"_L1) : json.value("scope"_L1);
    if (value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

AccessToken accessTokenFromJson(const QJsonObject &json, const Secret &token, const QDateTime &received)
{
    AccessToken result;
    result.value = token;
    result.type = json.value("token_type"_L1).toString();
    result.received = received;
    result.lifeSeconds = seconds(json.value("expires_in"_L1));
    result.claims = decodeToken(token);
    result.scopes = scopesOf(json);
    if (result.scopes.isEmpty())
        result.scopes = result.claims.scopes;
    return result;
}

QJsonObject withKnown(const Application &known, const QJsonObject &json)
{
    QJsonObject merged = toCanonicalJson(known);
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool silent = it.value().isNull() && it.key() != "last_used"_L1; // null there means never
        if (silent || it.key() == "extra"_L1)
            continue;
        merged.insert(it.key(), it.value());
    }
    QJsonObject extra = known.extra;
    const QJsonObject fresh = json.value("extra"_L1).toObject();
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        extra.insert(it.key(), it.value());
    merged.insert(u"extra"_s, extra);
    return merged;
}

} // namespace claviger
