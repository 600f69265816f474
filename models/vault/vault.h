// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/act.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/vault/database.h"
#include "models/vault/kdflimits.h"
#include "models/vault/vaultheader.h"
#include "models/vault/vaultlock.h"
#include "models/vault/vaulttask.h"

#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace claviger {

/// What can be said about a vault without opening it.
struct VaultInfo
{
    QString folder;
    QString id;
    int format = 0;
    bool hasPassphraseSlot = false;
    bool hasKeychainSlot = false;
    QDateTime created;
    qint64 bytes = 0; ///< of data.db
};

/// An open vault: the encrypted database and the one thread that may touch it. Destroying it finishes
/// the work that was given to run(), closes the database, wipes the key and lets other processes in.
/// create(), open() and changePassphrase() block for the key derivation (about half a second): call
/// them off the GUI thread. details() and the slot functions are for one thread at a time.
///
/// A vault that cannot be opened (VaultWrongPassphrase, VaultDamaged, VaultNewerFormat, VaultInUse …) is
/// left byte for byte as it is.
class Vault
{
public:
    /// Makes \a folder (which must not exist or be empty) with a passphrase slot.
    [[nodiscard]] static Result<std::unique_ptr<Vault>>
    create(const QString &folder, const Secret &passphrase, const KdfLimits &limits = {});
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString &folder, const Secret &passphrase);
    /// Opens by the keychain slot; \a wrappingKey is what KeyCustody::read() returned.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithKeychain(const QString &folder,
                                                                         const Secret &wrappingKey);
    [[nodiscard]] static Result<VaultInfo> info(const QString &folder);

    ~Vault();
    Q_DISABLE_COPY_MOVE(Vault)

    [[nodiscard]] const VaultInfo &details() const { return m_info; }

    /// Rewraps the database key; the old passphrase must open the vault.
    [[nodiscard]] Done changePassphrase(const Secret &oldPassphrase, const Secret &newPassphrase,
                                        const KdfLimits &limits = {});
    /// Adds (or replaces) the keychain slot and returns the 32-byte secret for KeyCustody::write().
    [[nodiscard]] Result<Secret> addKeychainSlot();
    [[nodiscard]] Done removeKeychainSlot();

    /// Runs \a work(Database &) on the vault's thread and returns its result as a future. Work is done
    /// in the order given; work whose future is cancelled before its turn is left out. Example:
    /// vault.run([](Database &db) { return KeyRepository(db).all(); })
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        auto *task = new VaultTask<Work>(*m_database, std::move(work));
        auto future = task->future();
        m_thread.start(task); // which deletes it
        return future;
    }

private:
    Vault(const QString &folder, VaultLock lock, VaultHeader header, Secret key);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlock(const QString &folder, VaultLock lock,
                                                               VaultHeader header, const Secret &key);
    [[nodiscard]] static Done checkDatabase(const QString &path, const Secret &key);
    [[nodiscard]] Done openDatabase(Database::Mode mode);
    /// Before the header changes: what is not in the journal is not done.
    [[nodiscard]] Done journaled(Act::Kind kind);
    [[nodiscard]] Done replaceHeader(Act::Kind kind, const VaultHeader &header);

    VaultLock m_lock; // first, so that it is let go of last
    QString m_folder;
    VaultHeader m_header;
    VaultInfo m_info;
    Secret m_key;
    std::unique_ptr<Database> m_database;
    QThreadPool m_thread; ///< one thread
};

} // namespace claviger
