// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/answer.h"

#include <QJsonDocument>

namespace claviger::sandbox {

Answer json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

Answer json(const QJsonArray &array, int status)
{
    return {status, QJsonDocument(array).toJson(QJsonDocument::Compact), "application/json", {}};
}

Answer noContent()
{
    return {204, {}, {}, {}};
}

tl::unexpected<Refusal> refuse(Reason reason, const QString &message, const QStringList &details)
{
    return tl::unexpected(Refusal{reason, message, details, 0, -1});
}

int usualStatus(const Refusal &refusal)
{
    if (refusal.status != 0)
        return refusal.status;
    switch (refusal.reason) {
    case Reason::Malformed:
        return 400;
    case Reason::Unauthorized:
    case Reason::Revoked:
    case Reason::Expired:
    case Reason::WrongWorkspace:
        return 401;
    case Reason::Network:
    case Reason::Scope:
    case Reason::Plan:
    case Reason::Role:
        return 403;
    case Reason::NotFound:
        return 404;
    case Reason::Conflict:
        return 409;
    case Reason::Invalid:
        return 422;
    case Reason::RateLimited:
        return 429;
    case Reason::Forced:
        break;
    }
    return 500;
}

QJsonValue iso(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace claviger::sandbox
