// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace claviger::sandbox {

/// A request as the services see it: independent of the HTTP library, so that a route is a plain function.
struct Request
{
    QByteArray method;
    QStringList path; ///< decoded segments, without the service's own prefix
    QString rawPath;  ///< as it came, for audit records and error envelopes
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
    QString address; ///< the peer, or what X-Forwarded-For says
    QDateTime now;

    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const { return headers.value(lowerName); }
    [[nodiscard]] QString userAgent() const { return QString::fromUtf8(header("user-agent")); }
    /// What follows "Bearer " in Authorization; empty without it.
    [[nodiscard]] QByteArray bearer() const;
    [[nodiscard]] QString parameter(const QString &name) const;
    /// A whole number from the query; \a fallback if it is absent, nothing if it is no number.
    [[nodiscard]] std::optional<int> number(const QString &name, int fallback) const;
    /// The body as an object; nothing if it is none. An empty body is an empty object.
    [[nodiscard]] std::optional<QJsonObject> object() const;
};

} // namespace claviger::sandbox
