// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/credentialsource.h"

#include "models/domain/clock.h"
#include "models/domain/whendone.h"
#include "models/domain/moment.h"
#include "models/services/pagereader.h"
#include "models/services/servicecontext.h"
#include "models/services/stepcall.h"

#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 assumedSeconds = 3600; // where the service does not tell how long a token lives

} // namespace

CredentialSource::CredentialSource(ServiceContext &context, const QString &credentialId, const Secret &stored,
                                   QObject *parent)
    : QObject(parent), m_context(context), m_credentialId(credentialId), m_stored(stored)
{
    m_exchange = context.description->json.value("credentials"_L1)
                     .toObject()
                     .value(credentialId)
                     .toObject()
                     .value("exchange"_L1)
                     .toObject();
}

bool CredentialSource::isFresh() const
{
    return !m_token.isEmpty() && m_context.clock.now() < m_renewAt;
}

void CredentialSource::get(QObject *owner, const Receiver &receiver)
{
    if (!isExchanged())
        return receiver(m_stored);
    if (isFresh())
        return receiver(m_token);
    m_waiting.append({owner, receiver});
    if (m_waiting.size() == 1)
        buy();
}

void CredentialSource::invalidate(const Secret &used)
{
    if (m_token.expose() == used.expose())
        m_token.clear();
}

void CredentialSource::buy()
{
    StepCall::Step step;
    step.path = u"/credentials/"_s + m_credentialId + u"/exchange"_s;
    step.request = m_exchange.value("request"_L1).toObject();
    step.operation = u"exchange"_s;
    step.input = {{u"settings"_s, m_context.connection.settings},
                  {u"now"_s, toIsoUtc(m_context.clock.now())}};
    auto *call = new StepCall(m_context, nullptr, m_stored, step, this);
    call->start([this](const Result<FailedResponse> &answer) { read(answer); });
}

void CredentialSource::read(const Result<FailedResponse> &answer)
{
    if (!answer)
        return settle(fail(answer.error()));
    auto job = [programs = m_context.programs, redactor = m_context.redactor, answer = *answer,
                path = QString(u"/credentials/"_s + m_credentialId + u"/exchange"_s)]() -> Result<Bought> {
        const Result<QJsonValue> secret = readValue(*programs, path, u"secret"_s, answer, *redactor);
        if (!secret)
            return fail(secret.error());
        QByteArray bytes = secret->toString().toUtf8();
        if (bytes.isEmpty())
            return fail(ErrorCode::BadAnswer,
                        tr("%1 did not give a token for the stored credential.").arg(answer.serviceName));
        redactor->add(bytes);
        Bought bought{Secret::fromConsumed(bytes), assumedSeconds};
        if (programs->has(path + u"/expires_in"_s)) {
            const Result<QJsonValue> seconds = readValue(*programs, path, u"expires_in"_s, answer, *redactor);
            if (seconds && seconds->toDouble() > 0)
                bought.seconds = qint64(qMin(seconds->toDouble(), 1e9));
        }
        return bought;
    };
    whenDone(QtConcurrent::run(&m_context.pool, job), this,
             [this](const Result<Bought> &bought) { settle(bought); });
}

void CredentialSource::settle(const Result<Bought> &bought)
{
    if (bought) {
        m_token = bought->secret;
        // A minute before the end, or after nine tenths of a very short life.
        m_renewAt = m_context.clock.now().addSecs(qMax(bought->seconds * 9 / 10, bought->seconds - 60));
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[owner, receiver] : waiting) {
        if (!owner)
            continue;
        if (bought)
            receiver(m_token);
        else
            receiver(fail(bought.error()));
    }
}

} // namespace claviger
