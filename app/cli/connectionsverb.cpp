// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionsverb.h"

#include "models/vault/connectionrepository.h"

#include <QCoreApplication>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ConnectionsVerb)
};

void list(VerbContext &context, Session &session)
{
    context.read(
        session, [](Database &database) { return ConnectionRepository(database).all(); },
        [&context](const QList<Connection> &connections) {
            QJsonArray rows;
            for (const Connection &connection : connections)
                rows.append(canonical(connection));
            context.output().list(rows, {{u"name"_s, Text::tr("NAME")},
                                         {u"service"_s, Text::tr("SERVICE")},
                                         {u"url"_s, Text::tr("URL")},
                                         {u"trust"_s, Text::tr("TRUST")},
                                         {u"last_sync"_s, Text::tr("LAST SYNC")}});
            context.exit(ExitDone);
        });
}

void remove(VerbContext &context, Session &session, const QString &name)
{
    context.withConnection(session, name, [&context, &session](const Connection &connection) {
        whenDone(
            session.removeConnection(connection.id), &context, [&context, connection](const Done &removed) {
                if (!removed)
                    return context.exitWith(removed.error());
                context.output().line(
                    Text::tr("%1 was forgotten here; nothing changed at the service.").arg(connection.name));
                context.exit(ExitDone);
            });
    });
}

} // namespace

QStringList ConnectionsVerb::synopsis() const
{
    return {u"connections list"_s, u"connections remove N"_s};
}

void ConnectionsVerb::run(VerbContext &context, const QStringList &arguments)
{
    if (arguments == QStringList{u"list"_s})
        return context.withSession([&context](Session &session) { list(context, session); });
    if (arguments.size() == 2 && arguments.constFirst() == "remove"_L1)
        return context.withSession(
            [&context, name = arguments.at(1)](Session &session) { remove(context, session, name); });
    usage(context, Text::tr("“connections” needs list, or remove and a name."));
}

} // namespace claviger
