// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysverb.h"

#include "app/cli/draftoptions.h"
#include "app/cli/filteredkeys.h"
#include "app/cli/keyinspectaction.h"
#include "app/cli/keyexplanation.h"
#include "app/cli/keylookup.h"
#include "app/cli/listings.h"
#include "app/cli/owntemplates.h"
#include "app/cli/passphrase.h"
#include "app/cli/secretdelivery.h"
#include "app/cli/serviceprint.h"
#include "models/sync/keyoperations.h"
#include "models/sync/manualinventory.h"

#include <QCoreApplication>
#include <QFile>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::KeysVerb)
};

using SinkPtr = std::shared_ptr<SecretSink>;

void deliver(VerbContext &context, Session &session, const CreatedKey &created, SecretSink &sink,
             const QJsonObject &extra = {})
{
    MadeSecret made{created.secret, Text::tr("The new key's id is %1.").arg(created.key.id), {}, {}};
    made.confirm = [&session, id = created.operationId] {
        return session.keyOperations().confirmHandover(id);
    };
    made.describe = [&context, key = created.key, extra](const NameBook &names) {
        QJsonObject object = canonical(key, names, context.clock().now());
        for (auto it = extra.begin(); it != extra.end(); ++it)
            object[it.key()] = it.value();
        return object;
    };
    deliverSecret(context, session, sink, made);
}

/// What to do with the key at the product that it is for; empty if it is for none.
Result<QStringList> integrationOf(const Session &session, const Connection &connection, const QString &name)
{
    if (name.isEmpty())
        return QStringList();
    const auto description = session.descriptionOf(connection);
    if (!description)
        return fail(description.error());
    if (const IntegrationDescription *found = (*description)->findIntegration(name)) {
        QStringList lines{
            Text::tr("Hand the key over to %1: %2").arg(found->keyTemplate.name, found->url.toString())};
        return lines + stepsOf(*found);
    }
    return fail(ErrorCode::NotFound,
                Text::tr("%1 has no hand-over “%2”: “claviger services show %3” lists those that there are.")
                    .arg((*description)->name, name, (*description)->id));
}

/// What a revocation would do, and what was last used when: nothing is sent.
void printOutlook(VerbContext &context, const QList<Key> &keys)
{
    QJsonArray rows;
    for (const Key &key : keys) {
        const bool over = key.status == KeyStatus::Revoked || key.status == KeyStatus::Archived;
        rows.append(QJsonObject{{u"id"_s, key.id},
                                {u"name"_s, key.name},
                                {u"last_used"_s, key.lastUsed.toText()},
                                {u"last_used_ip"_s, key.lastUsedIp},
                                {u"result"_s, over ? u"is revoked already"_s : u"would be revoked"_s}});
    }
    context.output().list(rows, {{u"id"_s, Text::tr("ID")},
                                 {u"name"_s, Text::tr("NAME")},
                                 {u"last_used"_s, Text::tr("LAST USED")},
                                 {u"last_used_ip"_s, Text::tr("FROM")},
                                 {u"result"_s, Text::tr("RESULT")}});
    context.exit(ExitDone);
}

/// Revokes keys one after the other; goes on after a failure and exits with the first one's code.
class RevokeSequence : public QObject
{
public:
    RevokeSequence(VerbContext &context, Session &session, const QList<Key> &keys, const QString &reason)
        : QObject(&context), m_context(context), m_session(session), m_waiting(keys), m_reason(reason)
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
        const Key key = m_waiting.takeFirst();
        whenDone(revoke(key), this, [this, key](const Done &revoked) {
            QJsonObject row{{u"id"_s, key.id}, {u"name"_s, key.name}};
            row[u"result"_s] = revoked ? u"revoked"_s : u"failed"_s;
            if (!revoked) {
                const int code = m_context.output().error(revoked.error());
                m_exitCode = m_exitCode == ExitDone ? code : m_exitCode;
                row[u"error"_s] = revoked.error().message;
            }
            m_rows.append(row);
            next();
        });
    }

private:
    /// Of a key that is kept by hand only the record can be marked.
    [[nodiscard]] QFuture<Done> revoke(const Key &key)
    {
        if (key.origin == KeyOrigin::Manual)
            return m_session.manualInventory().markRevoked(key.connectionId, key.id);
        return m_session.keyOperations().revoke(key.connectionId, key.id, m_reason);
    }

    VerbContext &m_context;
    Session &m_session;
    QList<Key> m_waiting;
    QString m_reason;
    QJsonArray m_rows;
    int m_exitCode = ExitDone;
};

} // namespace

KeysVerb::KeysVerb() : m_list(keyListing()) {}

QStringList KeysVerb::synopsis() const
{
    const QStringList own{
        u"keys list [--connection N] [--filter NAME]"_s,
        u"keys show ID [--connection N]"_s,
        u"keys create --connection N --name N --secret-out FILE|- [--workspace W] [--project P]"_s,
        u"            [--scope S]… [--template T | --integration I] [--ttl 30d | --expires DATE | --never] [--allow CIDR]… [--principal personal|org]"_s,
        u"keys explain ID (--response FILE | --status N) [--connection N]"_s,
        u"keys revoke ID… [--connection N] [--reason TEXT] [--dry-run]"_s,
        u"keys rotate ID --secret-out FILE|- [--connection N]"_s,
        u"keys inspect --connection N | --service ID [--url U]  --secret-file F"_s};
    return own + m_records.synopsis();
}

void KeysVerb::run(VerbContext &context, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == "list"_L1)
        return list(context, rest);
    if (action == "show"_L1)
        return show(context, rest);
    if (action == "create"_L1)
        return create(context, rest);
    if (action == "revoke"_L1)
        return revoke(context, rest);
    if (action == "rotate"_L1)
        return rotate(context, rest);
    if (action == "explain"_L1)
        return explain(context, rest);
    if (action == "inspect"_L1)
        return inspect(context, rest);
    if (KeyRecordsVerb::knows(action))
        return m_records.run(context, arguments);
    usage(context, Text::tr("“keys” needs one of list, show, explain, create, revoke, rotate, inspect, "
                            "annotate, add, paste, remove."));
}

void KeysVerb::list(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption filter(u"filter"_s, {}, u"NAME"_s);
    parser.addOptions({connection, filter});
    if (!parse(parser, arguments, context))
        return;
    if (!parser.isSet(filter))
        return m_list.list(context, arguments);
    context.withSession([&context, name = parser.value(filter), only = parser.value(connection)](
                            Session &session) { listFilteredKeys(context, session, name, only); });
}

void KeysVerb::inspect(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption service(u"service"_s, {}, u"ID"_s);
    const QCommandLineOption url(u"url"_s, {}, u"U"_s);
    const QCommandLineOption secretFile(u"secret-file"_s, {}, u"F"_s);
    parser.addOptions({connection, service, url, secretFile});
    if (!parse(parser, arguments, context))
        return;
    if (parser.isSet(connection) == parser.isSet(service) || !parser.isSet(secretFile) ||
        (parser.isSet(connection) && parser.isSet(url)) || !parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("“keys inspect” needs --connection or --service, and --secret-file."));
    const Result<Secret> key = readSecretFile(parser.value(secretFile));
    if (!key)
        return context.exitWith(key.error());
    inspectKey(context, {parser.value(connection), parser.value(service), parser.value(url)}, *key);
}

void KeysVerb::show(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    parser.addOption(connection);
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1)
        return usage(context, Text::tr("“keys show” needs one id."));
    context.withSession(
        [&context, ids = parser.positionalArguments(), name = parser.value(connection)](Session &session) {
            withKeys(context, session, ids, name, [&context, &session](const QList<Key> &keys) {
                context.withNames(session, [&context, keys](const NameBook &names) {
                    context.output().object(canonical(keys.constFirst(), names, context.clock().now()));
                    context.remarkAge({names.connections.value(keys.constFirst().connectionId)});
                    context.exit(ExitDone);
                });
            });
        });
}

void KeysVerb::explain(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption response(u"response"_s, {}, u"FILE"_s);
    const QCommandLineOption status(u"status"_s, {}, u"N"_s);
    parser.addOptions({connection, response, status});
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1 || !(parser.isSet(response) || parser.isSet(status)))
        return usage(context, Text::tr("“keys explain” needs one id, and the answer that was got: "
                                       "--response FILE or --status N."));
    bool isNumber = true;
    const int code = parser.isSet(status) ? parser.value(status).toInt(&isNumber) : 0;
    if (!isNumber)
        return usage(context,
                     Text::tr("--status needs the number that the service answered with, such as 403."));
    QFile file(parser.value(response));
    if (parser.isSet(response) && !file.open(QIODevice::ReadOnly))
        return context.exitWith(makeError(
            ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString())));
    const QByteArray answer = file.isOpen() ? file.readAll() : QByteArray();
    context.withSession([&context, answer, code, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        withKeys(context, session, ids, name, [&context, &session, answer, code](const QList<Key> &keys) {
            explainKey(context, session, keys.constFirst(), answer, code);
        });
    });
}

void KeysVerb::create(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const DraftOptions options;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption out(u"secret-out"_s, {}, u"FILE|-"_s);
    options.addTo(parser);
    parser.addOptions({connection, out});
    if (!parse(parser, arguments, context))
        return;
    if (!parser.isSet(connection) || !parser.isSet(out) || !parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("“keys create” needs --connection, --name and --secret-out."));
    const Result<KeyDraft> draft = options.draft(parser);
    if (!draft)
        return usage(context, draft.error().message);
    const Result<SinkPtr> sink = SecretSink::open(parser.value(out));
    if (!sink)
        return context.exitWith(sink.error());
    context.withSession([&context, draft = *draft, sink = *sink, integration = options.integration(parser),
                         name = parser.value(connection)](Session &session) {
        context.withConnection(
            session, name, [&context, &session, draft, sink, integration](const Connection &found) {
                const auto handOver = integrationOf(session, found, integration);
                if (!handOver)
                    return context.exitWith(handOver.error());
                const auto description = session.descriptionOf(found);
                if (!description)
                    return context.exitWith(description.error());
                const auto place = [found, draft, service = *description](Database &database) {
                    return DraftOptions::placed(database, found.id, draft)
                        .and_then([&](const KeyDraft &placed) {
                            return withOwnTemplate(database, found.serviceId, *service, placed);
                        });
                };
                context.read(
                    session, place,
                    [&context, &session, sink, id = found.id, steps = *handOver](const KeyDraft &placed) {
                        whenDone(session.keyOperations().create(id, placed), &context,
                                 [&context, &session, sink, steps](const Result<CreatedKey> &created) {
                                     if (!created)
                                         return context.exitWith(created.error());
                                     for (const QString &step : steps)
                                         context.output().remark(step);
                                     deliver(context, session, *created, *sink);
                                 });
                    });
            });
    });
}

void KeysVerb::revoke(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption reason(u"reason"_s, {}, u"TEXT"_s);
    const QCommandLineOption dryRun(u"dry-run"_s);
    parser.addOptions({connection, reason, dryRun});
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("“keys revoke” needs at least one id."));
    const bool dry = parser.isSet(dryRun);
    context.withSession([&context, ids = parser.positionalArguments(), name = parser.value(connection),
                         why = parser.value(reason), dry](Session &session) {
        withKeys(context, session, ids, name, [&context, &session, why, dry](const QList<Key> &keys) {
            if (dry)
                return printOutlook(context, keys);
            (new RevokeSequence(context, session, keys, why))->next();
        });
    });
}

void KeysVerb::rotate(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption connection(u"connection"_s, {}, u"N"_s);
    const QCommandLineOption out(u"secret-out"_s, {}, u"FILE|-"_s);
    parser.addOptions({connection, out});
    if (!parse(parser, arguments, context))
        return;
    if (parser.positionalArguments().size() != 1 || !parser.isSet(out))
        return usage(context, Text::tr("“keys rotate” needs one id and --secret-out."));
    const Result<SinkPtr> sink = SecretSink::open(parser.value(out));
    if (!sink)
        return context.exitWith(sink.error());
    context.withSession([&context, sink = *sink, ids = parser.positionalArguments(),
                         name = parser.value(connection)](Session &session) {
        withKeys(context, session, ids, name, [&context, &session, sink](const QList<Key> &keys) {
            const Key &key = keys.constFirst();
            whenDone(
                session.keyOperations().rotate(key.connectionId, key.id), &context,
                [&context, &session, sink](const Result<RotatedKey> &rotated) {
                    if (!rotated)
                        return context.exitWith(rotated.error());
                    if (rotated->cuttingOver)
                        context.output().remark(
                            Text::tr("The old key %1 still works: revoke it once nothing uses it any more.")
                                .arg(rotated->oldKey.id));
                    else if (rotated->created.key.id == rotated->oldKey.id)
                        context.output().remark(
                            Text::tr("The key keeps its id, %1: its old secret is replaced and should not "
                                     "work any more.")
                                .arg(rotated->oldKey.id));
                    deliver(context, session, rotated->created, *sink,
                            {{u"replaces"_s, rotated->oldKey.id}, {u"cutting_over"_s, rotated->cuttingOver}});
                });
        });
    });
}

} // namespace claviger
