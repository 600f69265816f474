// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyexplanation.h"

#include "models/services/explanation.h"
#include "models/services/savedfailure.h"
#include "models/sync/refusalfacts.h"
#include "models/vault/workspacerepository.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::keyexplanation)
};

void print(const Output &output, const Key &key, const Error &error, const QStringList &sentences)
{
    if (!output.isJson()) {
        for (const QString &sentence : sentences)
            output.line(sentence);
        if (!error.requestId.isEmpty())
            output.line(Text::tr("Request: %1").arg(error.requestId));
        if (!error.details.isEmpty())
            output.line(Text::tr("The service said: %1").arg(error.details));
        return;
    }
    output.object({{u"id"_s, key.id},
                   {u"name"_s, key.name},
                   {u"http_status"_s, error.httpStatus},
                   {u"cause"_s, toText(error.refusal)},
                   {u"explanation"_s, QJsonArray::fromStringList(sentences)},
                   {u"request_id"_s, error.requestId},
                   {u"service_said"_s, error.details}});
}

} // namespace

void explainKey(VerbContext &context, Session &session, const Key &key, const QByteArray &response,
                int status)
{
    context.withConnection(
        session, key.connectionId, [&context, &session, key, response, status](const Connection &connection) {
            const auto description = session.descriptionOf(connection);
            if (!description)
                return context.exitWith(description.error());
            const Error error = errorFromSaved(**description, response, status, context.clock().now());
            if (error.code == ErrorCode::Invalid)
                return context.exitWith(error);
            const auto workspaces = [id = connection.id](Database &database) {
                return WorkspaceRepository(database).ofConnection(id);
            };
            context.read(session, workspaces,
                         [&context, key, error, service = *description](const QList<Workspace> &known) {
                             const KnownFacts facts{key, planOf(known, key.workspaceId)};
                             QStringList sentences =
                                 explanation(error, *service, facts, context.clock().now());
                             if (sentences.isEmpty())
                                 sentences << error.message;
                             print(context.output(), key, error, sentences);
                             context.exit(ExitDone);
                         });
        });
}

} // namespace claviger
