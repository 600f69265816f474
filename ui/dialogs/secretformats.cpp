// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretformats.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QByteArray shellQuoted(QByteArray text)
{
    return "'" + text.replace("'", "'\\''") + "'";
}

QByteArray curlCommand(const RevealContent &content, const QByteArray &secret)
{
    QByteArray command = "curl";
    for (const HeaderTemplate &header : content.headers) {
        const QByteArray value = header.value.toUtf8().replace("{secret}", secret);
        command += " -H " + shellQuoted(header.name.toUtf8() + ": " + value);
    }
    return command + " " + shellQuoted(content.url.toString(QUrl::FullyEncoded).toUtf8());
}

/// A client secret is of no use without its client id.
QByteArray envLines(const RevealContent &content, const QByteArray &secret)
{
    QByteArray lines;
    if (!content.clientId.isEmpty())
        lines = QString(content.variable).replace(u"CLIENT_SECRET"_s, u"CLIENT_ID"_s).toUtf8() + "=" +
                content.clientId.toUtf8() + "\n";
    return lines + content.variable.toUtf8() + "=" + secret + "\n";
}

QByteArray kubernetesCommand(const RevealContent &content, const QByteArray &secret)
{
    const QByteArray variable = content.variable.toUtf8();
    const QByteArray name = variable.toLower().replace('_', '-');
    return "kubectl create secret generic " + name +
           " --from-literal=" + shellQuoted(variable + "=" + secret);
}

/// {"X-API-Key": .secret} and {"Authorization": "Bearer \(.secret)"}, one or more of them.
QList<HeaderTemplate> headersOf(const QString &program)
{
    static const QRegularExpression whole(
        uR"(^\s*\{\s*("[^"\\]+"\s*:\s*(\.secret|"(?:[^"\\]|\\\(\.secret\))*")\s*,?\s*)+\}\s*$)"_s);
    static const QRegularExpression one(
        uR"re("([^"\\]+)"\s*:\s*(?:(\.secret)|"((?:[^"\\]|\\\(\.secret\))*)"))re"_s);
    if (!whole.match(program).hasMatch())
        return {};
    QList<HeaderTemplate> headers;
    for (auto matches = one.globalMatch(program); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = match.captured(2).isEmpty()
                                  ? match.captured(3).replace(u"\\(.secret)"_s, u"{secret}"_s)
                                  : u"{secret}"_s;
        headers << HeaderTemplate{match.captured(1), value};
    }
    return headers;
}

QJsonObject credentialJson(const ServiceDescription &service, const QString &id)
{
    const QString wanted =
        id.isEmpty() && !service.credentials.isEmpty() ? service.credentials.constFirst().id : id;
    return service.json.value("credentials"_L1).toObject().value(wanted).toObject();
}

} // namespace

RevealContent revealContent(const ServiceDescription &service, const Connection &connection, const Key &key)
{
    RevealContent content;
    content.serviceName = service.name;
    content.key = key;
    content.url = connection.url;
    content.variable = variableName(service.name);
    const QJsonObject credential = credentialJson(service, connection.credentialId);
    // A credential that is exchanged is no key: the key is not sent the way it is.
    if (!credential.contains("exchange"_L1))
        content.headers = headersOf(credential.value("headers"_L1).toString());
    return content;
}

RevealContent revealContent(const ServiceDescription &service, const Application &application)
{
    RevealContent content;
    content.serviceName = service.name;
    content.key.name = application.name;
    content.clientId = application.clientId;
    content.variable = variableName(service.name).replace(u"API_KEY"_s, u"CLIENT_SECRET"_s);
    return content;
}

QString variableName(const QString &serviceName)
{
    static const QRegularExpression other(u"[^A-Z0-9]+"_s);
    QString word = serviceName.toUpper().replace(other, u"_"_s);
    while (word.startsWith(u'_') || (!word.isEmpty() && word.front().isDigit()))
        word.remove(0, 1);
    while (word.endsWith(u'_'))
        word.chop(1);
    return word.isEmpty() ? u"API_KEY"_s : word + u"_API_KEY"_s;
}

Secret formatSecret(SecretFormat format, const RevealContent &content, const Secret &secret)
{
    QByteArray plain = secret.expose().toByteArray();
    QByteArray text;
    switch (format) {
    case SecretFormat::Plain:
        return secret;
    case SecretFormat::Curl:
        text = curlCommand(content, plain);
        break;
    case SecretFormat::DotEnv:
        text = envLines(content, plain);
        break;
    case SecretFormat::GithubActions:
        text = "gh secret set " + content.variable.toUtf8() + " --body " + shellQuoted(plain);
        break;
    case SecretFormat::GitlabCi:
        text = "glab variable set " + content.variable.toUtf8() + " --masked --value " + shellQuoted(plain);
        break;
    case SecretFormat::Kubernetes:
        text = kubernetesCommand(content, plain);
        break;
    }
    plain.fill('\0');
    return Secret::fromConsumed(text);
}

} // namespace claviger
