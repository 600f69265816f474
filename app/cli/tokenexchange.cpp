// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokenexchange.h"

#include "models/domain/accesstoken.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::tokenexchange)
};

void remarks(const Output &output, const AccessToken &token)
{
    using Form = TokenClaims::Form;
    if (token.claims.form == Form::Opaque)
        output.remark(Text::tr("The token is opaque: only the service can say what is in it."));
    if (token.claims.form == Form::EncryptedJwt)
        output.remark(Text::tr("The token is encrypted: only the service can say what is in it."));
    if (token.claims.form == Form::DamagedJwt)
        output.remark(Text::tr("The token looks like a JWT, but its claims cannot be read."));
    const auto skew = token.clockSkew();
    if (skew && isWorthAWarning(*skew))
        output.remark((*skew > 0
                           ? Text::tr("The service's clock is %1 s ahead of this machine's: tokens may be "
                                      "refused as not yet valid. Set the clocks.")
                           : Text::tr("The service's clock is %1 s behind this machine's: tokens may be "
                                      "refused as expired. Set the clocks."))
                          .arg(qAbs(*skew)));
}

void print(VerbContext &context, const Application &application, const AccessToken &token,
           const std::shared_ptr<SecretSink> &sink)
{
    QJsonObject facts = factsOf(token, context.clock().now());
    if (!application.id.isEmpty())
        facts[u"application"_s] = application.id;
    if (!application.name.isEmpty())
        facts[u"application_name"_s] = application.name;
    if (sink && sink->isStandardOutput() && context.output().isJson())
        facts[u"token"_s] = QString::fromUtf8(token.value.expose());
    else if (const Done written = sink ? sink->write(token.value, context.output()) : Done(); !written)
        return context.exitWith(written.error());
    context.output().object(facts);
    remarks(context.output(), token);
    context.exit(ExitDone);
}

} // namespace

void exchangeToken(VerbContext &context, Session &session, const Connection &connection,
                   const Application &application, const Secret &clientSecret,
                   const std::shared_ptr<SecretSink> &sink)
{
    whenDone(session.exchangeToken(connection, application, clientSecret), &context,
             [&context, application, sink](const Result<AccessToken> &token) {
                 if (token)
                     print(context, application, *token, sink);
                 else
                     context.exitWith(token.error());
             });
}

} // namespace claviger
