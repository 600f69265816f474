// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accesstoken.h"

#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 assumedSeconds = 3600;
constexpr qint64 tolerableSkew = 60; // what most servers allow

void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void put(QJsonObject &json, const QString &name, const QStringList &list)
{
    if (!list.isEmpty())
        json.insert(name, QJsonArray::fromStringList(list));
}

void put(QJsonObject &json, const QString &name, const Moment &moment)
{
    if (moment.isInstant())
        json.insert(name, toIsoUtc(moment.time()));
}

} // namespace

Moment AccessToken::expires() const
{
    if (lifeSeconds > 0)
        return Moment::at(received.addSecs(lifeSeconds));
    return claims.expires;
}

bool AccessToken::isExpiredAt(const QDateTime &now) const
{
    const Moment end = expires();
    return end.isInstant() && end.time() <= now;
}

QDateTime AccessToken::renewAt() const
{
    const Moment end = expires();
    const qint64 life = end.isInstant() ? qMax<qint64>(0, received.secsTo(end.time())) : assumedSeconds;
    return received.addSecs(qMax(life * 9 / 10, life - 60));
}

std::optional<qint64> AccessToken::clockSkew() const
{
    if (!claims.issued.isInstant() || !received.isValid())
        return {};
    return received.secsTo(claims.issued.time());
}

bool isWorthAWarning(qint64 clockSkew)
{
    return qAbs(clockSkew) > tolerableSkew;
}

QJsonObject factsOf(const AccessToken &token, const QDateTime &now)
{
    QJsonObject facts{{u"form"_s, toText(token.claims.form)}};
    put(facts, u"token_type"_s, token.type);
    put(facts, u"algorithm"_s, token.claims.algorithm);
    put(facts, u"key_id"_s, token.claims.keyId);
    put(facts, u"token_id"_s, token.claims.id);
    put(facts, u"issuer"_s, token.claims.issuer);
    put(facts, u"subject"_s, token.claims.subject);
    put(facts, u"client_id"_s, token.claims.clientId);
    put(facts, u"audience"_s, token.claims.audience);
    put(facts, u"scopes"_s, token.scopes);
    put(facts, u"issued"_s, token.claims.issued);
    put(facts, u"not_before"_s, token.claims.notBefore);
    put(facts, u"expires"_s, token.expires());
    if (token.expires().isInstant())
        facts.insert(u"expires_in"_s, qMax<qint64>(0, now.secsTo(token.expires().time())));
    if (const auto skew = token.clockSkew())
        facts.insert(u"clock_skew"_s, *skew);
    return facts;
}

} // namespace claviger
