// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxprobe.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace claviger {

QJsonValue Got::at(const QString &path) const
{
    QJsonValue value = json;
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts))
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

SandboxProbe::SandboxProbe(const SandboxOptions &options) : server(clock, options)
{
    if (!server.listen(0))
        qFatal("the sandbox does not listen");
}

Got SandboxProbe::call(const QByteArray &method, const QString &path, const HeaderMap &headers,
                       const QByteArray &body)
{
    QNetworkRequest request(QUrl(server.url().toString() + path));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    if (!body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10000))
        return {};
    Got got;
    got.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    got.body = reply->readAll();
    got.type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        got.headers.insert(name.toLower(), value);
    const QJsonDocument document = QJsonDocument::fromJson(got.body);
    got.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return got;
}

Got SandboxProbe::post(const QString &path, const HeaderMap &headers, const QJsonObject &body)
{
    return call("POST", path, headers, QJsonDocument(body).toJson());
}

Got SandboxProbe::control(const QString &verb, const QJsonObject &body)
{
    return post(u"/_sandbox/"_s + verb, {}, body);
}

SandboxConnection SandboxProbe::connection(const QString &service) const
{
    for (const SandboxConnection &connection : server.connections()) {
        if (connection.service == service)
            return connection;
    }
    return {};
}

HeaderMap SandboxProbe::auth(const QString &service, const QByteArray &secret)
{
    const bool bearer = service == u"gravityrail" || service == u"endgame";
    return bearer ? HeaderMap{{"Authorization", "Bearer " + secret}} : HeaderMap{{"X-API-Key", secret}};
}

HeaderMap SandboxProbe::admin(const QString &service) const
{
    return auth(service, connection(service).secret);
}

} // namespace claviger
