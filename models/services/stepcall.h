// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/services/errormapping.h"
#include "models/services/requestbuilder.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace claviger {

class SecretProvider;
struct ServiceContext;

/// One request of a description: built on a worker, authorised, sent, repeated where that is safe. Ends
/// with the service's answer, whatever its status, or with an error. Deleting it aborts the request.
class StepCall : public QObject
{
    Q_OBJECT
public:
    struct Step
    {
        QString path;        ///< JSON pointer of the thing that holds "request"
        QJsonObject request; ///< as written
        QJsonObject input;   ///< without the secret
        QString operation;
        QUrl follow; ///< address of a next page
        Secret kept; ///< seen by the request as .kept
        bool isWrite = false;
    };
    using Finished = std::function<void(const Result<FailedResponse> &)>;

    /// With \a credentials null the stored secret is used as it is, and the request may go to another
    /// host (an exchange).
    StepCall(ServiceContext &context, SecretProvider *credentials, const Secret &stored, const Step &step,
             QObject *parent);
    ~StepCall() override;

    /// \a finished is called once, unless the call is deleted first.
    void start(const Finished &finished);

    /// A write may have reached the service.
    [[nodiscard]] bool maybeSent() const { return m_step.isWrite && m_sent; }

private:
    void authorise();
    void build(const Secret &secret);
    void send(const HttpRequest &request);
    void answered(const HttpRequest &request, const Result<HttpResponse> &result);
    bool repeat(const HttpRequest &request, const Result<HttpResponse> &result);
    bool renew(const Result<HttpResponse> &result);
    void finish(const Result<FailedResponse> &result);
    void countSilence(const Result<HttpResponse> &result);
    [[nodiscard]] bool isAuthorised() const;
    [[nodiscard]] RequestTask task(const Secret &secret) const;

    ServiceContext &m_context;
    SecretProvider *m_credentials;
    Secret m_stored;
    Step m_step;
    Finished m_finished;
    QFuture<Result<HttpResponse>> m_pending;
    Secret m_used;
    int m_attempt = 0;
    int m_silencesBefore = 0; ///< at the time of sending
    bool m_renewed = false;
    bool m_sent = false;
};

} // namespace claviger
