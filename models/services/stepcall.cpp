// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/stepcall.h"

#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/services/httptransport.h"
#include "models/services/secretprovider.h"
#include "models/services/servicecontext.h"

#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;

StepCall::StepCall(ServiceContext &context, SecretProvider *credentials, const Secret &stored,
                   const Step &step, QObject *parent)
    : QObject(parent), m_context(context), m_credentials(credentials), m_stored(stored), m_step(step)
{
}

StepCall::~StepCall()
{
    m_pending.cancel();
}

void StepCall::start(const Finished &finished)
{
    m_finished = finished;
    authorise();
}

void StepCall::authorise()
{
    if (!m_credentials)
        return build(m_stored);
    m_credentials->get(this, [this](const Result<Secret> &secret) {
        if (!secret)
            finish(fail(secret.error()));
        else
            build(*secret);
    });
}

/// The request carries the connection's credential, not something of its own instead.
bool StepCall::isAuthorised() const
{
    return m_credentials && m_step.request.value("authorise"_L1).toBool(true);
}

RequestTask StepCall::task(const Secret &secret) const
{
    RequestTask task;
    task.path = m_step.path;
    task.request = m_step.request;
    task.input = m_step.input;
    task.secret = secret;
    task.kept = m_step.kept;
    task.credentialId = isAuthorised() ? m_credentials->credentialId() : QString();
    task.base = m_context.connection.url;
    task.allowPlainHttp = m_context.connection.allowPlainHttp;
    task.isWrite = m_step.isWrite;
    task.mayLeaveOrigin = !m_credentials;
    task.follow = m_step.follow;
    task.operation = m_step.operation;
    return task;
}

void StepCall::build(const Secret &secret)
{
    m_used = secret;
    auto job = [programs = m_context.programs, redactor = m_context.redactor, task = task(secret)] {
        auto request = buildRequest(*programs, task, *redactor);
        return request ? request : Result<HttpRequest>(fail(redactor->redact(request.error())));
    };
    whenDone(QtConcurrent::run(&m_context.pool, job), this, [this](const Result<HttpRequest> &request) {
        if (!request)
            finish(fail(request.error()));
        else
            send(*request);
    });
}

void StepCall::send(const HttpRequest &request)
{
    ++m_attempt;
    m_sent = true;
    m_silencesBefore = m_context.silences;
    m_pending = m_context.transport.send(request);
    whenDone(m_pending, this,
             [this, request](const Result<HttpResponse> &result) { answered(request, result); });
}

void StepCall::answered(const HttpRequest &request, const Result<HttpResponse> &result)
{
    countSilence(result);
    if (renew(result) || repeat(request, result))
        return;
    if (!result)
        return finish(fail(m_context.redactor->redact(result.error())));
    FailedResponse answer;
    answer.response = *result;
    answer.url = request.url;
    answer.input = m_step.input;
    answer.serviceName = m_context.description->name;
    answer.isWrite = m_step.isWrite;
    answer.now = m_context.clock.now();
    finish(answer);
}

/// A token that was bought may have been ended early; 401 says that nothing was executed.
bool StepCall::renew(const Result<HttpResponse> &result)
{
    if (!result || result->status != 401 || m_renewed || !isAuthorised() || !m_credentials->isExchanged())
        return false;
    m_renewed = true;
    m_credentials->invalidate(m_used);
    authorise();
    return true;
}

/// Requests that were under way together count as one silence: a short cut of the line ends them all.
void StepCall::countSilence(const Result<HttpResponse> &result)
{
    if (result)
        m_context.silences = 0;
    else if (result.error().code == ErrorCode::Unreachable && m_silencesBefore == m_context.silences)
        ++m_context.silences;
}

bool StepCall::repeat(const HttpRequest &request, const Result<HttpResponse> &result)
{
    const RetryPolicy &policy = m_context.transport.settings().retry;
    const auto delay =
        result ? policy.delayAfter(m_attempt, *result, m_step.isWrite, m_context.clock.now())
               : policy.delayAfter(qMax(m_attempt, m_context.silences), result.error(), m_step.isWrite);
    if (!delay)
        return false;
    QTimer::singleShot(*delay, this, [this, request] { send(request); });
    return true;
}

void StepCall::finish(const Result<FailedResponse> &result)
{
    deleteLater();
    // The callback may delete the parent of this call.
    const Finished finished = std::move(m_finished);
    m_finished = nullptr;
    if (finished)
        finished(result);
}

} // namespace claviger
