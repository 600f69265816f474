// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        QString message;   ///< for a program: jq's own too, with the line in the program
    };
    QList<Finding> findings;
    /// With an operation: {"exchange", "before", "request"} as they would be sent with sample values. With a
    /// response too: {"items": mapped canonical objects, "next", "secret"} or {"error": …}.
    QJsonObject sample;

    [[nodiscard]] bool hasErrors() const;
    /// Adds a finding; the operation is read from \a path.
    void add(Severity severity, const QString &path, const QString &message);
    void error(const QString &path, const QString &message) { add(Severity::Error, path, message); }
    void warn(const QString &path, const QString &message) { add(Severity::Warning, path, message); }
};

/// {"findings": [{"severity", "path", "operation", "message"}], "sample"}
[[nodiscard]] QJsonObject toJson(const CheckReport &report);

} // namespace claviger
