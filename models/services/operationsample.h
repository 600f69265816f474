// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "models/services/checkreport.h"
#include "models/services/redactor.h"
#include "models/services/requestbuilder.h"
#include "models/services/servicedescription.h"

#include <QDateTime>
#include <QJsonArray>

namespace claviger {

struct Page;

/// Shows one operation of a description at work with sample values: what it would send, and what it makes
/// of a saved answer. Nothing is sent; a credential that is given is never shown.
class OperationSample
{
public:
    /// \a secret may be empty: one is made up. Findings and samples go to \a report.
    OperationSample(const ServiceDescription &description, const OperationDescription &operation,
                    const Secret &secret, CheckReport &report);

    void showRequests();
    void showResponse(const QByteArray &text);

private:
    [[nodiscard]] RequestTask task(const QString &path, const QJsonObject &request,
                                   const Secret &secret) const;
    void show(const QString &name, const RequestTask &task);
    void showExchange();
    void showWithoutCredential(const QString &name, RequestTask task);
    [[nodiscard]] bool wantsParts(const Error &error) const;
    [[nodiscard]] QJsonObject printed(const HttpRequest &request, const RequestTask &task) const;
    [[nodiscard]] QString scrubbed(const QString &text, const QString &twin) const;
    [[nodiscard]] QJsonArray withoutSecrets(const QJsonArray &values) const;
    void note(const Error &error);
    void look(const Page &page);
    void next(const QJsonValue &next);
    template <typename T> [[nodiscard]] QJsonValue shown(const Result<T> &value);
    void completeId(QJsonObject &json);
    [[nodiscard]] QJsonValue canonical(QJsonObject json);
    [[nodiscard]] QJsonValue auditRecord(const QJsonObject &json);

    const ServiceDescription &m_description;
    const OperationDescription &m_operation;
    CheckReport &m_report;
    QDateTime m_now;
    QString m_path;
    QString m_credentialId;
    Secret m_stored; ///< what the connection would keep
    bool m_isMadeUp; ///< it is made up, so it may be seen
    Secret m_secret; ///< what the operation sees: the stored one, or a token bought with it
    QJsonObject m_input;
    QUrl m_base;
    Redactor m_redactor;
};

} // namespace claviger
