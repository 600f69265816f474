// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keychaincustody.h"

#include "models/vault/keybox.h"
#include "models/vault/secretservice.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::KeychainCustody)
};

constexpr QLatin1StringView serviceName = "claviger"_L1;

QString entryOf(const QString &vaultId)
{
    return "vault/"_L1 + vaultId;
}

QKeychain::Error refined(QKeychain::Error error, SecretServiceState state)
{
    if (error == QKeychain::EntryNotFound && state == SecretServiceState::Locked)
        return QKeychain::AccessDenied;
    if (error == QKeychain::OtherError && state == SecretServiceState::Absent)
        return QKeychain::NoBackendAvailable;
    return error;
}

Error errorOf(QKeychain::Error error, const QString &details)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::VaultKeyMissing,
                         Text::tr("The keychain has no entry for this vault: unlock it with the passphrase."),
                         details);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(
            ErrorCode::VaultLocked,
            Text::tr("The keychain is locked or access was denied: unlock the keychain and try again, "
                     "or use the passphrase."),
            details);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return makeError(
            ErrorCode::Unsupported,
            Text::tr("This session has no keychain: start GNOME Keyring, KWallet or another Secret "
                     "Service, or use the passphrase."),
            details);
    default:
        return makeError(ErrorCode::Io,
                         Text::tr("The keychain reported an error: try again, or use the passphrase."),
                         details);
    }
}

/// Starts \a job, which deletes itself, and answers with what \a answer makes of a success.
template <typename T, typename Job, typename Answer> QFuture<Result<T>> start(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // the default, said aloud: no keychain must never mean a clear file
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        const auto finish = [promise](const Result<T> &result) {
            promise->addResult(result);
            promise->finish();
        };
        const QKeychain::Error error = job->error();
        if (error == QKeychain::NoError) {
            finish(answer(*job));
            return;
        }
        askSecretService(serviceName, job->key(),
                         [finish, error, details = job->errorString()](SecretServiceState state) {
                             finish(fail(errorOf(refined(error, state), details)));
                         });
    });
    job->start();
    return promise->future();
}

Done success(const QKeychain::Job &)
{
    return {};
}

/// The bytes themselves, which the job has too: a copy that is wiped would help nobody.
void wipeShared(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

Result<Secret> secretOf(QKeychain::ReadPasswordJob &job)
{
    const QByteArray text = job.binaryData();
    QByteArray bytes = QByteArray::fromBase64(text);
    wipeShared(text);
    Secret secret = Secret::fromConsumed(bytes);
    if (secret.size() != KeyBox::keyBytes) {
        return fail(
            ErrorCode::VaultKeyMissing,
            Text::tr("The keychain's entry for this vault is not one of Claviger's: unlock the vault with "
                     "the passphrase and set up the keychain again."));
    }
    return secret;
}

} // namespace

QFuture<Result<Secret>> KeychainCustody::read(const QString &vaultId)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(entryOf(vaultId));
    return start<Secret>(job, secretOf);
}

QFuture<Done> KeychainCustody::write(const QString &vaultId, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(entryOf(vaultId));
    // As Base64: some backends take text only.
    const QByteArrayView bytes = secret.expose();
    const QByteArray text = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    job->setBinaryData(text);
    QObject::connect(job, &QKeychain::Job::finished, job, [text] { wipeShared(text); });
    return start<void>(job, success);
}

QFuture<Done> KeychainCustody::remove(const QString &vaultId)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(entryOf(vaultId));
    return start<void>(job, success).then([](const Done &done) -> Done {
        const bool wasNotThere = !done && done.error().code == ErrorCode::VaultKeyMissing;
        return wasNotThere ? Done() : done;
    });
}

} // namespace claviger
