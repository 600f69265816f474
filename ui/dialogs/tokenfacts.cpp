// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tokenfacts.h"

#include "ui/dialogs/timewords.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::TokenFacts)
};

QString formText(TokenClaims::Form form)
{
    switch (form) {
    case TokenClaims::Form::Opaque:
        return Text::tr("opaque");
    case TokenClaims::Form::Jwt:
        return Text::tr("JWT; its signature is not checked here");
    case TokenClaims::Form::EncryptedJwt:
        return Text::tr("encrypted JWT");
    case TokenClaims::Form::DamagedJwt:
        return Text::tr("damaged JWT");
    }
    Q_UNREACHABLE();
}

QString timeText(const Moment &moment)
{
    return moment.isInstant() ? QString(localText(moment.time()) % u" · "_s % utcText(moment.time()))
                              : QString();
}

QString skewText(const AccessToken &token)
{
    const auto skew = token.clockSkew();
    if (!skew)
        return {};
    if (*skew == 0)
        return Text::tr("none");
    return *skew > 0 ? Text::tr("the service is %n second(s) ahead", nullptr, int(*skew))
                     : Text::tr("the service is %n second(s) behind", nullptr, int(-*skew));
}

} // namespace

QList<TokenFact> tokenFacts(const AccessToken &token)
{
    const TokenClaims &claims = token.claims;
    return {{Text::tr("Form"), formText(claims.form)},
            {Text::tr("Type"), token.type},
            {Text::tr("Expires"), timeText(token.expires())},
            {Text::tr("Audience"), claims.audience.join(u'\n'), true},
            {Text::tr("Subject"), claims.subject, true},
            {Text::tr("Issuer"), claims.issuer, true},
            {Text::tr("Scopes"), token.scopes.join(u"  "_s), true},
            {Text::tr("Clock difference"), skewText(token)}};
}

QString countdownText(qint64 seconds)
{
    const qint64 left = qMax<qint64>(0, seconds);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    if (left < 3600)
        return QString(QString::number(left / 60) % u':' % two(left % 60));
    return QString(QString::number(left / 3600) % u':' % two(left / 60 % 60) % u':' % two(left % 60));
}

} // namespace claviger
