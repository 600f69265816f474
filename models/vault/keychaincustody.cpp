// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keychaincustody.h"

#include "models/vault/keybox.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("claviger::KeychainCustody", text);
}

QString entryOf(const QString &vaultId)
{
    return "vault/"_L1 + vaultId;
}

Error errorOf(const QKeychain::Job &job)
{
    const QString details = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return makeError(ErrorCode::VaultKeyMissing,
                         tr("The keychain has no entry for this vault: unlock it with the passphrase."),
                         details);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return makeError(ErrorCode::VaultLocked,
                         tr("The keychain is locked or access was denied: unlock the keychain and try again, "
                            "or use the passphrase."),
                         details);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return makeError(ErrorCode::Unsupported,
                         tr("This session has no keychain: start GNOME Keyring, KWallet or another Secret "
                            "Service, or use the passphrase."),
                         details);
    default:
        return makeError(ErrorCode::Io,
                         tr("The keychain reported an error: try again, or use the passphrase."), details);
    }
}

/// Starts \a job, which deletes itself, and answers with what \a answer makes of it.
template <typename T, typename Job, typename Answer> QFuture<Result<T>> start(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // the default, said aloud: no keychain must never mean a clear file
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Done outcome(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return fail(errorOf(job));
    return {};
}

Result<Secret> secretOf(QKeychain::ReadPasswordJob &job)
{
    if (job.error() != QKeychain::NoError)
        return fail(errorOf(job));
    QByteArray text = job.binaryData();
    QByteArray bytes = QByteArray::fromBase64(text);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    Secret secret = Secret::fromConsumed(bytes);
    if (secret.size() != KeyBox::keyBytes) {
        return fail(ErrorCode::VaultKeyMissing,
                    tr("The keychain's entry for this vault is not one of Claviger's: unlock the vault with "
                       "the passphrase and set up the keychain again."));
    }
    return secret;
}

} // namespace

QFuture<Result<Secret>> KeychainCustody::read(const QString &vaultId)
{
    auto *job = new QKeychain::ReadPasswordJob(u"claviger"_s);
    job->setKey(entryOf(vaultId));
    return start<Secret>(job, secretOf);
}

QFuture<Done> KeychainCustody::write(const QString &vaultId, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(u"claviger"_s);
    job->setKey(entryOf(vaultId));
    // As Base64: some backends take text only.
    job->setBinaryData(secret.expose().toByteArray().toBase64());
    return start<void>(job, outcome);
}

QFuture<Done> KeychainCustody::remove(const QString &vaultId)
{
    auto *job = new QKeychain::DeletePasswordJob(u"claviger"_s);
    job->setKey(entryOf(vaultId));
    return start<void>(job, [](const QKeychain::Job &done) -> Done {
        return done.error() == QKeychain::EntryNotFound ? Done() : outcome(done);
    });
}

} // namespace claviger
