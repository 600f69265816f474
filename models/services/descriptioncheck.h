// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace claviger {

/// What `claviger services check` found.
struct CheckReport
{
    enum class Severity { Error, Warning };
    struct Finding
    {
        Severity severity = Severity::Error;
        QString jsonPath;  ///< JSON pointer: /operations/keys.list/map
        QString operation; ///< empty where no operation is concerned
        QString message;   ///< for a program: jq's own, with the line in the program
    };
    QList<Finding> findings;
    /// With an operation: {"request": …} as it would be sent with sample values. With a response too:
    /// {"items": mapped canonical objects, "next", "secret"} or {"error": …}.
    QJsonObject sample;

    [[nodiscard]] bool hasErrors() const;
};

/// Validates a description and compiles every program in it. Takes some 50 ms; needs no network.
[[nodiscard]] CheckReport checkDescription(const QByteArray &json, const QString &source);

/// The same, and shows the request of one operation and what becomes of a saved response: a bare body,
/// or status line, headers and body as `curl -i` prints them. An empty \a response shows the request only.
[[nodiscard]] CheckReport checkDescription(const QByteArray &json, const QString &source,
                                           const QString &operation, const QByteArray &response);

/// {"findings": [{"severity", "path", "operation", "message"}], "sample"}
[[nodiscard]] QJsonObject toJson(const CheckReport &report);

} // namespace claviger
