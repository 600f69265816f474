// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectverb.h"

#include "app/cli/passphrase.h"

#include <QCoreApplication>
#include <QFile>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ConnectVerb)
};

struct Options
{
    QCommandLineOption name{u"name"_s, {}, u"N"_s};
    QCommandLineOption url{u"url"_s, {}, u"U"_s};
    QCommandLineOption secret{u"secret-file"_s, {}, u"F"_s};
    QCommandLineOption credential{u"credential"_s, {}, u"ID"_s};
    QCommandLineOption description{u"description"_s, {}, u"FILE"_s};
    QCommandLineOption set{u"set"_s, {}, u"K=V"_s};
    QCommandLineOption readOnly{u"read-only"_s};
    QCommandLineOption unpublished{u"unpublished"_s};
    QCommandLineOption plainHttp{u"plain-http"_s};
    QCommandLineOption manual{u"manual"_s};
};

Result<ServiceDescriptionPtr> describe(VerbContext &context, const QString &service, const QString &file,
                                       Connection &connection)
{
    if (file.isEmpty()) {
        if (ServiceDescriptionPtr known = context.catalogue().find(service))
            return known;
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no service “%1”: “claviger services list” shows those "
                             "that are, and --description FILE adds one.")
                        .arg(service));
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("%1 could not be read: %2.").arg(file, source.errorString()));
    const QByteArray json = source.readAll();
    auto parsed = ServiceCatalogue::parse(json, file);
    if (parsed && (*parsed)->id != service)
        return fail(ErrorCode::Invalid,
                    Text::tr("%1 describes the service “%2”, not “%3”.").arg(file, (*parsed)->id, service));
    connection.description = QString::fromUtf8(json);
    return parsed;
}

Result<QJsonObject> settingsFrom(const ServiceDescription &description, const QStringList &pairs)
{
    QJsonObject settings;
    for (const SettingDescription &setting : description.settings) {
        if (!setting.defaultValue.isEmpty())
            settings[setting.id] = setting.defaultValue;
    }
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString id = pair.left(equals);
        const bool known = std::any_of(description.settings.begin(), description.settings.end(),
                                       [&id](const SettingDescription &setting) { return setting.id == id; });
        if (equals < 1 || !known)
            return fail(ErrorCode::Invalid,
                        Text::tr("--set %1: %2 has no such setting; write --set NAME=VALUE.")
                            .arg(pair, description.name));
        settings[id] = pair.mid(equals + 1);
    }
    for (const SettingDescription &setting : description.settings) {
        if (setting.required && settings[setting.id].toString().isEmpty())
            return fail(ErrorCode::Invalid,
                        Text::tr("%1 needs --set %2=…: %3").arg(description.name, setting.id, setting.label));
    }
    return settings;
}

Result<QUrl> baseUrl(const ServiceDescription &description, const QString &text)
{
    if (text.isEmpty() && !description.hosts.isEmpty())
        return description.hosts.constFirst().url;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return fail(ErrorCode::Invalid, Text::tr("“%1” is no http or https URL.").arg(text));
    return url;
}

void store(VerbContext &context, Session &session, const Connection &connection, const Secret &credential)
{
    whenDone(session.addConnection(connection, credential), &context,
             [&context](const Result<Connection> &stored) {
                 if (!stored)
                     return context.exitWith(stored.error());
                 context.output().object(canonical(*stored));
                 context.exit(ExitDone);
             });
}

/// Most services give their keys a literal start: a wrong one is named before it is tried.
void remarkPrefix(const VerbContext &context, const ServiceDescription &description,
                  const QString &credentialId, const Secret &secret)
{
    for (const CredentialDescription &kind : description.credentials) {
        const bool chosen =
            credentialId.isEmpty() ? &kind == &description.credentials.constFirst() : kind.id == credentialId;
        if (chosen && !kind.prefix.isEmpty() && !secret.expose().startsWith(kind.prefix.toUtf8()))
            context.output().remark(
                Text::tr("%1 starts with %2: is this the right one?").arg(kind.label, kind.prefix));
    }
}

void verifyAndStore(VerbContext &context, Session &session, const Connection &connection,
                    const Secret &credential)
{
    whenDone(session.verify(connection, credential), &context,
             [&context, &session, connection, credential](const Result<Verification> &verified) {
                 if (verified)
                     store(context, session, connection, credential);
                 else
                     context.exitWith(verified.error());
             });
}

} // namespace

QStringList ConnectVerb::synopsis() const
{
    return {
        u"connect SERVICE --name N --secret-file F [--url U] [--credential ID] [--description FILE] [--set K=V]…"_s,
        u"        [--read-only] [--unpublished] [--plain-http]"_s,
        u"connect SERVICE --name N --manual [--url U] [--description FILE]"_s};
}

void ConnectVerb::run(VerbContext &context, const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.name, options.url, options.secret, options.credential, options.description,
                       options.set, options.readOnly, options.unpublished, options.plainHttp,
                       options.manual});
    if (!parse(parser, arguments, context))
        return;
    const bool manual = parser.isSet(options.manual);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(options.name) ||
        parser.isSet(options.secret) == manual)
        return usage(context, Text::tr("“connect” needs a service, --name, and --secret-file or --manual."));

    Connection connection;
    connection.name = parser.value(options.name);
    connection.credentialId = parser.value(options.credential);
    connection.trust = parser.isSet(options.readOnly) ? Connection::Trust::ReadOnly : Connection::Trust::Full;
    connection.useUnpublished = parser.isSet(options.unpublished);
    connection.allowPlainHttp = parser.isSet(options.plainHttp);
    const auto description = describe(context, parser.positionalArguments().constFirst(),
                                      parser.value(options.description), connection);
    if (!description)
        return context.exitWith(description.error());
    const auto settings = settingsFrom(**description, parser.values(options.set));
    if (!settings)
        return usage(context, settings.error().message);
    const auto url = baseUrl(**description, parser.value(options.url));
    if (!url)
        return usage(context, url.error().message);
    connection.serviceId = (*description)->id;
    connection.settings = *settings;
    connection.url = *url;
    if (manual) {
        connection.trust = Connection::Trust::Manual;
        return context.withSession(
            [&context, connection](Session &session) { store(context, session, connection, Secret()); });
    }
    const Result<Secret> credential = readSecretFile(parser.value(options.secret));
    if (!credential)
        return context.exitWith(credential.error());
    remarkPrefix(context, **description, connection.credentialId, *credential);
    context.withSession([&context, connection, secret = *credential](Session &session) {
        verifyAndStore(context, session, connection, secret);
    });
}

} // namespace claviger
