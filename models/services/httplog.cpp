// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/httplog.h"

#include "models/domain/clock.h"
#include "models/domain/moment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QUrlQuery>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(httpCategory, "claviger.http", QtInfoMsg)

} // namespace

QString urlForLog(const QUrl &url)
{
    static const QRegularExpression suspicious(u"token|key|secret|passw|auth|sig|code|credential|session"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QUrl clean = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    for (const auto &item : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        const bool hide = suspicious.match(item.first).hasMatch();
        query.addQueryItem(item.first, hide ? u"redacted"_s : item.second);
    }
    clean.setQuery(query);
    return clean.toString(QUrl::FullyEncoded);
}

HttpLog::HttpLog(const Clock &clock, QIODevice *device) : m_clock(clock), m_device(device) {}

void HttpLog::write(const HttpRequest &request, const Entry &entry)
{
    QJsonObject line{{u"time"_s, toIsoUtc(m_clock.now())},
                     {u"id"_s, qint64(entry.id)},
                     {u"method"_s, QString::fromLatin1(request.method)},
                     {u"url"_s, request.logUrl.isEmpty() ? urlForLog(request.url) : request.logUrl},
                     {u"status"_s, entry.status},
                     {u"ms"_s, entry.milliseconds},
                     {u"bytes"_s, entry.bytes}};
    if (!request.operation.isEmpty())
        line.insert(u"operation"_s, request.operation);
    if (!entry.error.isEmpty())
        line.insert(u"error"_s, entry.error);
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    if (m_device && m_device->isWritable())
        m_device->write(text + '\n');
    qCDebug(httpCategory).noquote() << QString::fromUtf8(text);
}

} // namespace claviger
