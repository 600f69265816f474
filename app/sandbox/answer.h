// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

#include <utility>

namespace claviger::sandbox {

/// A response, ready to be written.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
};

[[nodiscard]] Answer json(const QJsonObject &object, int status = 200);
[[nodiscard]] Answer json(const QJsonArray &array, int status = 200);
[[nodiscard]] Answer noContent();

/// Why a request is not served. Each service words it in its own envelope.
enum class Reason {
    Malformed,
    Unauthorized,
    Revoked,
    Expired,
    WrongWorkspace,
    Network,
    Scope,
    Plan,
    Role,
    NotFound,
    Invalid,
    Conflict,
    RateLimited,
    Forced ///< asked for through the control endpoints; the status is in the refusal
};

struct Refusal
{
    Reason reason = Reason::Malformed;
    QString message;
    QStringList details; ///< one sentence per bad field
    int status = 0;      ///< overrides the reason's own status
    int retryAfter = -1; ///< seconds; -1: the header is not sent
};

using Reply = tl::expected<Answer, Refusal>;

[[nodiscard]] tl::unexpected<Refusal> refuse(Reason reason, const QString &message,
                                             const QStringList &details = {});
/// The status most services give for a reason.
[[nodiscard]] int usualStatus(const Refusal &refusal);

/// ISO 8601 UTC with milliseconds, or null for a time that never was.
[[nodiscard]] QJsonValue iso(const QDateTime &time);

} // namespace claviger::sandbox
