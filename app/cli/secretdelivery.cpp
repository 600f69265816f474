// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretdelivery.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void printed(VerbContext &context, Session &session, const MadeSecret &made, const QJsonObject &extra,
             const std::function<void()> &next)
{
    context.withNames(session, [&context, made, extra, next](const NameBook &names) {
        QJsonObject object = made.describe(names);
        for (auto it = extra.begin(); it != extra.end(); ++it)
            object[it.key()] = it.value();
        context.output().object(object);
        next();
    });
}

/// What was made is there, and its secret is where it should be, even if this could not be noted.
void confirmed(VerbContext &context, const MadeSecret &made, const std::function<void()> &next)
{
    whenDone(made.confirm(), &context, [&context, next](const Done &noted) {
        if (!noted)
            context.output().error(noted.error());
        next();
    });
}

} // namespace

void deliverSecret(VerbContext &context, Session &session, SecretSink &sink, const MadeSecret &made)
{
    const auto end = [&context] { context.exit(ExitDone); };
    const auto isOut = [&context, made](const Done &written) {
        if (written)
            return true;
        context.output().remark(made.remark);
        context.exitWith(written.error());
        return false;
    };
    if (sink.isStandardOutput() && context.output().isJson()) {
        const QJsonObject secret{{u"secret"_s, QString::fromUtf8(made.secret.expose())}};
        return printed(context, session, made, secret, [&context, made, isOut, end] {
            if (isOut(SecretSink::isWritten(context.output())))
                confirmed(context, made, end);
        });
    }
    if (isOut(sink.write(made.secret, context.output())))
        confirmed(context, made,
                  [&context, &session, made, end] { printed(context, session, made, {}, end); });
}

} // namespace claviger
