// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sandboxverb.h"

#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::SandboxVerb)
};

QJsonObject describe(const SandboxServer &server)
{
    QJsonArray connections;
    for (const SandboxConnection &connection : server.connections()) {
        connections.append(QJsonObject{{u"service"_s, connection.service},
                                       {u"name"_s, connection.name},
                                       {u"url"_s, connection.url.toString()},
                                       {u"secret"_s, QString::fromLatin1(connection.secret)},
                                       {u"settings"_s, connection.settings}});
    }
    return {{u"url"_s, server.url().toString()}, {u"connections"_s, connections}};
}

} // namespace

QStringList SandboxVerb::synopsis() const
{
    return {u"sandbox [--port N] [--traffic] [--workspaces N --keys-per-workspace N]"_s};
}

void SandboxVerb::run(VerbContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption port(u"port"_s, {}, u"N"_s, u"0"_s);
    const QCommandLineOption traffic(u"traffic"_s);
    const QCommandLineOption workspaces(u"workspaces"_s, {}, u"N"_s, u"0"_s);
    const QCommandLineOption keys(u"keys-per-workspace"_s, {}, u"N"_s, u"0"_s);
    parser.addOptions({port, traffic, workspaces, keys});
    if (!parse(parser, arguments, context))
        return;
    bool portOk = false;
    const ushort number = parser.value(port).toUShort(&portOk);
    if (!portOk || !parser.positionalArguments().isEmpty())
        return usage(context, Text::tr("--port is a number from 0 to 65535; 0 takes a free one."));

    SandboxOptions options;
    options.traffic = parser.isSet(traffic);
    options.workspaces = parser.value(workspaces).toInt();
    options.keysPerWorkspace = parser.value(keys).toInt();
    auto *server = new SandboxServer(context.clock(), options, &context);
    if (const Result<quint16> listening = server->listen(number); !listening)
        return context.exitWith(listening.error());
    // One line of JSON in either mode: whoever starts a sandbox wants to read it.
    context.output().raw(QByteArray(QJsonDocument(describe(*server)).toJson(QJsonDocument::Compact) + '\n'));
}

} // namespace claviger
