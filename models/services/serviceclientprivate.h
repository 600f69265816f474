// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/credentialsource.h"
#include "models/services/operationrun.h"
#include "models/services/serviceclient.h"
#include "models/services/servicecontext.h"

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <map>
#include <memory>

namespace claviger {

[[nodiscard]] Done isOperationUsable(const ServiceDescription &description, const Connection &connection,
                                     const QString &operationName);

/// The runs of a client and what they share. Every promise made here ends exactly once: with the run,
/// with a cancel, or with the client.
class ServiceClient::Private
{
public:
    using Outcome = OperationRun::Outcome;

    Private(ServiceDescriptionPtr description, Connection connection, const Secret &credential,
            HttpTransport &transport, const Clock &clock);
    ~Private();

    [[nodiscard]] QString verifyOperation() const;
    /// The credential as which a pasted key is sent.
    [[nodiscard]] QString credentialOfKeys(const QString &operation) const;
    [[nodiscard]] QStringList keyCollections(const QString &level) const;
    [[nodiscard]] QString operationFor(const QString &base, const QJsonObject &extra) const;
    [[nodiscard]] Done checkDraft(const KeyDraft &draft) const;
    [[nodiscard]] std::function<Result<CreatedKey>(const Outcome &)> createdKeyReader(const KeyDraft &draft,
                                                                                      const Key &replaced);

    [[nodiscard]] std::function<Result<CreatedApplication>(const Outcome &)>
    applicationReader(const Application &known);

    template <typename T>
    QFuture<Result<T>> run(const QString &operation, const QJsonObject &input,
                           const std::function<Result<T>(const Outcome &)> &read,
                           const RunSecrets &secrets = {}, const Paging &paging = {})
    {
        return runAll<T>({operation}, input, read, secrets, paging);
    }

    /// Runs the operations one after the other; their items together are what \a read gets.
    template <typename T>
    QFuture<Result<T>> runAll(const QStringList &operations, const QJsonObject &input,
                              const std::function<Result<T>(const Outcome &)> &read,
                              const RunSecrets &secrets = {}, const Paging &paging = {})
    {
        const auto readAnswer = [read](const Result<Outcome> &outcome) {
            return outcome ? read(*outcome) : Result<T>(fail(outcome.error()));
        };
        return runToAnswer<T>(operations, input, readAnswer, secrets, paging);
    }

    /// The same where a failure may be an answer too.
    template <typename T>
    QFuture<Result<T>> runToAnswer(const QStringList &operations, const QJsonObject &input,
                                   const std::function<Result<T>(const Result<Outcome> &)> &read,
                                   const RunSecrets &secrets, const Paging &paging)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto *watcher = new QFutureWatcher<Result<T>>(&owner);
        const quint64 id = ++lastId;
        settlers[id] = [promise, watcher, read](const Result<Outcome> &outcome) {
            watcher->deleteLater();
            promise->addResult(read(outcome));
            promise->finish();
        };
        QObject::connect(watcher, &QFutureWatcherBase::canceled, &owner, [this, id] { cancel(id); });
        watcher->setFuture(promise->future());
        for (const Secret &secret : {secrets.instead.value_or(Secret()), secrets.kept})
            context.redactor->add(secret);
        step(id, {operations, input, paging, secrets, {}});
        return promise->future();
    }

    ServiceContext context;

private:
    /// What is still to be run, and what has come so far.
    struct Work
    {
        QStringList operations;
        QJsonObject input;
        Paging paging;
        RunSecrets secrets;
        Outcome sofar;
    };
    void step(quint64 id, Work work);
    void settle(quint64 id, const Result<Outcome> &outcome);
    void cancel(quint64 id);
    [[nodiscard]] QJsonObject completeInput(QJsonObject input) const;

    QObject owner; ///< of runs and watchers: they end with the client
    CredentialSource *credentials = nullptr;
    std::map<quint64, std::function<void(const Result<Outcome> &)>> settlers;
    std::map<quint64, QPointer<OperationRun>> runs;
    quint64 lastId = 0;
};

} // namespace claviger
