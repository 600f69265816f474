// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/checkreport.h"

#include <QJsonObject>
#include <QStringList>

namespace claviger {

/// What the schema cannot say of a description: names that must exist elsewhere in it, operations that
/// need each other, programs that reach for what is not there. Looks at the JSON alone, so it works on a
/// description that cannot be loaded.
class DescriptionRules
{
public:
    /// Adds its findings to \a report.
    DescriptionRules(const QJsonObject &description, CheckReport &report);

    void run();

private:
    void credentials();
    void alwaysSend();
    void rotation();
    void programs();
    void operation(const QString &name, const QJsonObject &json);
    void request(const QString &name, const QJsonObject &json);
    void containers(const QString &name, const QJsonObject &json);
    void collection(const QString &name);
    void fields(const QString &name, const QJsonObject &json);
    void auditColumns(const QString &name, const QJsonObject &json);
    [[nodiscard]] bool isReported(const QString &name) const;
    [[nodiscard]] bool hasApi(const QString &operation) const;

    QJsonObject m_json;
    QJsonObject m_operations;
    QStringList m_credentials;
    CheckReport &m_report;
};

} // namespace claviger
