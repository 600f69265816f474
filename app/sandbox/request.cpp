// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/request.h"

#include <QJsonDocument>

namespace claviger::sandbox {

QByteArray Request::bearer() const
{
    const QByteArray value = header("authorization");
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

QString Request::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<int> Request::number(const QString &name, int fallback) const
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const int value = parameter(name).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<QJsonObject> Request::object() const
{
    if (body.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace claviger::sandbox
