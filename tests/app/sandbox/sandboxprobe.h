// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QTimeZone>

namespace claviger {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()).toUTC();
};

using HeaderMap = QHash<QByteArray, QByteArray>;

/// What came back over HTTP.
struct Got
{
    int status = 0;
    QByteArray body;
    QByteArray type;
    QJsonValue json;   ///< object, array or undefined
    HeaderMap headers; ///< by lower-case name

    [[nodiscard]] QJsonValue at(const QString &path) const; ///< "data.items.0.name"
};

/// A sandbox of its own on a free port, and a client that speaks real HTTP to it.
class SandboxProbe
{
public:
    explicit SandboxProbe(const SandboxOptions &options = {});

    /// Blocks until the answer is there. \a path starts with the service, "/entri/api/projects".
    Got call(const QByteArray &method, const QString &path, const HeaderMap &headers = {},
             const QByteArray &body = {});
    Got get(const QString &path, const HeaderMap &headers = {}) { return call("GET", path, headers); }
    Got post(const QString &path, const HeaderMap &headers, const QJsonObject &body);
    /// Turns a switch below /_sandbox/.
    Got control(const QString &verb, const QJsonObject &body);

    [[nodiscard]] SandboxConnection connection(const QString &service) const;
    /// The header that carries a credential of this service.
    [[nodiscard]] static HeaderMap auth(const QString &service, const QByteArray &secret);
    [[nodiscard]] HeaderMap admin(const QString &service) const;

    ManualClock clock;
    SandboxServer server;

private:
    QNetworkAccessManager m_network;
};

} // namespace claviger
