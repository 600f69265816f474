// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/applicationsverb.h"

#include "app/cli/applicationlookup.h"
#include "app/cli/draftoptions.h"
#include "app/cli/listings.h"
#include "app/cli/passphrase.h"
#include "app/cli/secretdelivery.h"
#include "app/cli/tokenexchange.h"
#include "models/sync/applicationoperations.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ApplicationsVerb)
};

using SinkPtr = std::shared_ptr<SecretSink>;

void deliver(VerbContext &context, Session &session, const CreatedApplication &created, SecretSink &sink,
             const QJsonObject &extra = {})
{
    MadeSecret made{
        created.secret, Text::tr("The application's id is %1.").arg(created.application.id), {}, {}};
    made.confirm = [&session, id = created.operationId] {
        return session.applicationOperations().confirmHandover(id);
    };
    made.describe = [application = created.application, extra](const NameBook &names) {
        QJsonObject object = canonical(application, names);
        for (auto it = extra.begin(); it != extra.end(); ++it)
            object[it.key()] = it.value();
        return object;
    };
    deliverSecret(context, session, sink, made);
}

/// Deletes applications one after the other; goes on after a failure and exits with the first one's code.
class DeleteSequence : public QObject
{
public:
    DeleteSequence(VerbContext &context, Session &session, const QList<Application> &applications)
        : QObject(&context), m_context(context), m_session(session), m_waiting(applications)
    {
    }

    void next()
    {
        if (m_waiting.isEmpty()) {
            m_context.output().list(m_rows, {{u"id"_s, Text::tr("ID")},
                                             {u"name"_s, Text::tr("NAME")},
                                             {u"result"_s, Text::tr("RESULT")}});
            return m_context.exit(m_exitCode);
        }
        const Application one = m_waiting.takeFirst();
        whenDone(m_session.applicationOperations().remove(one.connectionId, one.id), this,
                 [this, one](const Done &deleted) {
                     QJsonObject row{{u"id"_s, one.id}, {u"name"_s, one.name}};
                     row[u"result"_s] = deleted ? u"deleted"_s : u"failed"_s;
                     if (!deleted) {
                         const int code = m_context.output().error(deleted.error());
                         m_exitCode = m_exitCode == ExitDone ? code : m_exitCode;
                         row[u"error"_s] = deleted.error().message;
                     }
                     m_rows.append(row);
                     next();
                 });
    }

private:
    VerbContext &m_context;
    Session &m_session;
    QList<Application> m_waiting;
    QJsonArray m_rows;
    int m_exitCode = ExitDone;
};

/// What a description asks for beyond name and scopes: "--set redirect=https://…".
Result<QJsonObject> extraFrom(const QStringList &pairs)
{
    QJsonObject extra;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::Invalid, Text::tr("--set %1: write --set NAME=VALUE.").arg(pair));
        extra[pair.left(equals)] = pair.mid(equals + 1);
    }
    return extra;
}

/// The draft with the id of the workspace that was named, or of the only one that there is.
Result<ApplicationDraft> placed(Database &database, const QString &connectionId, ApplicationDraft draft)
{
    KeyDraft place;
    place.workspaceId = draft.workspaceId;
    const Result<KeyDraft> found = DraftOptions::placed(database, connectionId, place);
    if (!found)
        return fail(found.error());
    draft.workspaceId = found->workspaceId;
    return draft;
}

void createNow(VerbContext &context, Session &session, const QString &connectionId,
               const ApplicationDraft &draft, const SinkPtr &sink)
{
    whenDone(session.applicationOperations().create(connectionId, draft), &context,
             [&context, &session, sink](const Result<CreatedApplication> &created) {
                 if (created)
                     deliver(context, session, *created, *sink);
                 else
                     context.exitWith(created.error());
             });
}

void rotateNow(VerbContext &context, Session &session, const Application &application, const SinkPtr &sink)
{
    whenDone(session.applicationOperations().rotate(application.connectionId, application.id), &context,
             [&context, &session, sink](const Result<RotatedApplication> &rotated) {
                 if (!rotated)
                     return context.exitWith(rotated.error());
                 for (const QString &id : rotated->oldSecretIds)
                     context.output().remark(Text::tr("The old client secret %1 still works: remove it once "
                                                      "nothing uses it any more.")
                                                 .arg(id));
                 deliver(context, session, rotated->created, *sink,
                         {{u"cutting_over"_s, !rotated->oldSecretIds.isEmpty()},
                          {u"old_secrets"_s, QJsonArray::fromStringList(rotated->oldSecretIds)}});
             });
}

} // namespace

ApplicationsVerb::ApplicationsVerb() : m_list(applicationListing()) {}

QStringList ApplicationsVerb::synopsis() const
{
    return {u"applications list [--connection N]"_s,
            u"applications show ID [--connection N]"_s,
            u"applications create --connection N --name N --secret-out FILE|- [--workspace W]"_s,
            u"                    [--scope S]… [--set K=V]…"_s,
            u"applications rotate ID --secret-out FILE|- [--connection N]"_s,
            u"applications remove-secret ID SECRET_ID [--connection N]"_s,
            u"applications delete ID… [--connection N]"_s,
            u"applications token ID --secret-file F [--token-out FILE|-] [--connection N]"_s,
            u"applications token --client-id C --connection N --secret-file F [--token-out FILE|-]"_s};
}

void ApplicationsVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == "list"_L1)
        return m_list.list(context, rest);
    if (action == "show"_L1)
        return show(context, rest);
    if (action == "create"_L1)
        return create(context, rest);
    if (action == "rotate"_L1)
        return rotate(context, rest);
    if (action == "remove-secret"_L1)
        return removeSecret(context, rest);
    if (action == "delete"_L1)
        return remove(context, rest);
    if (action == "token"_L1)
        return token(context, rest);
    usage(context, Text::tr("“applications” needs one of list, show, create, rotate, remove-secret, delete, "
                            "token."));
}

void ApplicationsVerb::show(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1)
        return usage(context, Text::tr("“applications show” needs one id."));
    context.withSession([&context, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        withApplications(context, session, ids, name, [&context, &session](const QList<Application> &found) {
            context.withNames(session, [&context, one = found.constFirst()](const NameBook &names) {
                context.output().object(canonical(one, names));
                context.remarkAge({names.connections.value(one.connectionId)});
                context.exit(ExitDone);
            });
        });
    });
}

void ApplicationsVerb::create(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption workspace(u"workspace"_s, {}, u"W"_s);
    const QCommandLineOption name(u"name"_s, {}, u"N"_s);
    const QCommandLineOption scope(u"scope"_s, {}, u"S"_s);
    const QCommandLineOption set(u"set"_s, {}, u"K=V"_s);
    const QCommandLineOption out(u"secret-out"_s, {}, u"FILE|-"_s);
    parser.addOptions({connection, workspace, name, scope, set, out});
    if (!parse(parser, arguments, context))
        return;
    if (!parser.isSet(connection) || !parser.isSet(name) || !parser.isSet(out) ||
        !parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("“applications create” needs --connection, --name and --secret-out."));
    const Result<QJsonObject> extra = extraFrom(parser.values(set));
    if (!extra)
        return usage(context, extra.error().message);
    const Result<SinkPtr> sink = SecretSink::open(parser.value(out));
    if (!sink)
        return context.exitWith(sink.error());
    const ApplicationDraft draft{parser.value(workspace), parser.value(name), parser.values(scope), *extra};
    context.withSession([&context, draft, sink = *sink,
                         connectionName = parser.value(connection)](Session &session) {
        context.withConnection(session, connectionName, [&, draft, sink](const Connection &found) {
            context.read(
                session, [id = found.id, draft](Database &database) { return placed(database, id, draft); },
                [&context, &session, sink, id = found.id](const ApplicationDraft &ready) {
                    createNow(context, session, id, ready, sink);
                });
        });
    });
}

void ApplicationsVerb::rotate(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption out(u"secret-out"_s, {}, u"FILE|-"_s);
    parser.addOptions({connection, out});
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1 || !parser.isSet(out))
        return usage(context, Text::tr("“applications rotate” needs one id and --secret-out."));
    const Result<SinkPtr> sink = SecretSink::open(parser.value(out));
    if (!sink)
        return context.exitWith(sink.error());
    context.withSession([&context, sink = *sink, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        withApplications(context, session, ids, name,
                         [&context, &session, sink](const QList<Application> &found) {
                             rotateNow(context, session, found.constFirst(), sink);
                         });
    });
}

void ApplicationsVerb::removeSecret(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 2)
        return usage(context,
                     Text::tr("“applications remove-secret” needs the application's id and the secret's."));
    context.withSession([&context, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        const auto removeNow = [&context, &session, secret = ids.at(1)](const QList<Application> &found) {
            const Application &one = found.constFirst();
            whenDone(session.applicationOperations().removeSecret(one.connectionId, one.id, secret), &context,
                     [&context, id = one.id, secret](const Done &removed) {
                         if (!removed)
                             return context.exitWith(removed.error());
                         context.output().object(
                             {{u"application"_s, id}, {u"secret_id"_s, secret}, {u"result"_s, u"removed"_s}});
                         context.exit(ExitDone);
                     });
        };
        withApplications(context, session, {ids.constFirst()}, name, removeNow);
    });
}

void ApplicationsVerb::remove(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("“applications delete” needs at least one id."));
    context.withSession([&context, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        withApplications(context, session, ids, name, [&context, &session](const QList<Application> &found) {
            (new DeleteSequence(context, session, found))->next();
        });
    });
}

void ApplicationsVerb::token(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption client(u"client-id"_s, {}, u"C"_s);
    const QCommandLineOption secretFile(u"secret-file"_s, {}, u"F"_s);
    const QCommandLineOption out(u"token-out"_s, {}, u"FILE|-"_s);
    parser.addOptions({connection, client, secretFile, out});
    if (!parse(parser, arguments, context))
        return;
    const QStringList ids = parser.positionalArguments();
    const bool byClient = parser.isSet(client) && parser.isSet(connection) && ids.isEmpty();
    if (!parser.isSet(secretFile) || (!byClient && (ids.size() != 1 || parser.isSet(client))))
        return usage(context, Text::tr("“applications token” needs --secret-file and one id, or --client-id "
                                       "with --connection for an application that the vault does not know."));
    const Result<Secret> secret = readSecretFile(parser.value(secretFile));
    if (!secret)
        return context.exitWith(secret.error());
    const Result<SinkPtr> sink =
        parser.isSet(out) ? SecretSink::open(parser.value(out)) : Result<SinkPtr>(SinkPtr());
    if (!sink)
        return context.exitWith(sink.error());
    Application stranger;
    stranger.clientId = parser.value(client);
    context.withSession([&context, ids, byClient, stranger, secret = *secret, sink = *sink,
                         name = parser.value(connection)](Session &session) {
        const auto exchange = [&context, &session, secret, sink](const QString &connectionId,
                                                                 const Application &application) {
            context.withConnection(session, connectionId, [=, &context, &session](const Connection &found) {
                exchangeToken(context, session, found, application, secret, sink);
            });
        };
        if (byClient)
            return exchange(name, stranger);
        withApplications(context, session, ids, name, [exchange](const QList<Application> &found) {
            exchange(found.constFirst().connectionId, found.constFirst());
        });
    });
}

} // namespace claviger
