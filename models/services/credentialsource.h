// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/secretprovider.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>

namespace claviger {

struct FailedResponse;
struct ServiceContext;

/// Gives the secret that requests carry: the stored one, or a short-lived token bought with it (kept in
/// memory only, bought again shortly before it ends). Calls that ask while a token is on its way wait
/// for the same one.
class CredentialSource : public QObject, public SecretProvider
{
    Q_OBJECT
public:
    CredentialSource(ServiceContext &context, const QString &credentialId, const Secret &stored,
                     QObject *parent);

    [[nodiscard]] const QString &credentialId() const override { return m_credentialId; }
    [[nodiscard]] bool isExchanged() const override { return !m_exchange.isEmpty(); }

    void get(QObject *owner, const Receiver &receiver) override;
    void invalidate(const Secret &used) override;

private:
    struct Bought
    {
        Secret secret;
        qint64 seconds = 0;
    };
    void buy();
    void read(const Result<FailedResponse> &answer);
    void settle(const Result<Bought> &bought);
    [[nodiscard]] bool isFresh() const;

    ServiceContext &m_context;
    QString m_credentialId;
    Secret m_stored;
    QJsonObject m_exchange;
    Secret m_token;
    QDateTime m_renewAt;
    QList<std::pair<QPointer<QObject>, Receiver>> m_waiting;
};

} // namespace claviger
