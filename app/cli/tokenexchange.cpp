// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokenexchange.h"

#include "models/domain/tokenremarks.h"

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

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
    for (const QString &remark : tokenRemarks(token))
        context.output().remark(remark);
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
