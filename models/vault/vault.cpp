// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault.h"

#include "models/vault/logbook.h"
#include "models/vault/migrations.h"
#include "models/vault/vaultcall.h"
#include "models/vault/vaultfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Vault)
};

QString dataIn(const QString &folder)
{
    return folder + "/data.db"_L1;
}

VaultInfo infoOf(const QString &folder, const VaultHeader &header)
{
    return {folder,
            header.id,
            header.format,
            header.passphrase.has_value(),
            header.keychain.has_value(),
            header.created,
            QFileInfo(dataIn(folder)).size()};
}

Done checkPassphrase(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("The passphrase is empty: choose one."));
    return {};
}

} // namespace

Vault::Vault(const QString &folder, VaultLock lock, VaultHeader header, Secret key)
    : m_lock(std::move(lock))
    , m_folder(folder)
    , m_header(std::move(header))
    , m_info(infoOf(folder, m_header))
    , m_key(std::move(key))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Vault::~Vault()
{
    m_thread.waitForDone();
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const Secret &passphrase,
                                             const KdfLimits &limits)
{
    const VaultFolder place(folder);
    if (const Done done = checkPassphrase(passphrase).and_then([&] { return place.make(); }); !done)
        return fail(done.error());
    Result<VaultLock> lock = VaultLock::take(folder);
    if (!lock)
        return fail(lock.error());
    if (const Done begun = place.begin(); !begun)
        return fail(begun.error());
    const Secret key = KeyBox::newKey();
    Result<PassphraseSlot> slot = PassphraseSlot::seal(key, passphrase, limits);
    if (!slot) {
        place.abandon();
        return fail(slot.error());
    }

    VaultHeader header;
    header.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    header.created =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::utc()).toUTC();
    header.passphrase = *slot;
    std::unique_ptr<Vault> vault(new Vault(folder, std::move(*lock), header, key));
    // The header last: a folder with a header has a complete database.
    const Done done = vault->openDatabase(Database::Mode::Create)
                          .and_then([&] { return vault->journaled(Act::Kind::CreateVault); })
                          .and_then([&] { return header.write(folder); });
    if (!done) {
        vault->m_database.reset();
        place.abandon();
        return fail(done.error());
    }
    place.finish();
    vault->m_info = infoOf(folder, header);
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const Secret &passphrase)
{
    Result<VaultLock> lock = VaultLock::take(folder);
    if (!lock)
        return fail(lock.error());
    const Result<VaultHeader> header = VaultHeader::read(folder);
    if (!header)
        return fail(header.error());
    if (!header->passphrase)
        return fail(ErrorCode::VaultKeyMissing, Text::tr("This vault has no passphrase: use the keychain."));
    const Result<Secret> key = header->passphrase->open(passphrase);
    if (!key)
        return fail(key.error());
    return unlock(folder, std::move(*lock), *header, *key);
}

Result<std::unique_ptr<Vault>> Vault::openWithKeychain(const QString &folder, const Secret &wrappingKey)
{
    Result<VaultLock> lock = VaultLock::take(folder);
    if (!lock)
        return fail(lock.error());
    const Result<VaultHeader> header = VaultHeader::read(folder);
    if (!header)
        return fail(header.error());
    if (!header->keychain) {
        return fail(ErrorCode::VaultKeyMissing,
                    Text::tr("This vault is not set up for the keychain: unlock it with the passphrase."));
    }
    const Result<Secret> key = header->keychain->open(wrappingKey);
    if (!key)
        return fail(key.error());
    return unlock(folder, std::move(*lock), *header, *key);
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString &folder, VaultLock lock, VaultHeader header,
                                             const Secret &key)
{
    if (const Done done = checkDatabase(dataIn(folder), key); !done)
        return fail(done.error());
    std::unique_ptr<Vault> vault(new Vault(folder, std::move(lock), std::move(header), key));
    if (const Done done = vault->openDatabase(Database::Mode::Open); !done)
        return fail(done.error());
    return vault;
}

/// Looks without touching: what is damaged or too new must stay as it is, and opening for writing
/// would already clear up after a crash.
Done Vault::checkDatabase(const QString &path, const Secret &key)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, key, Database::Mode::Inspect);
    if (!database)
        return fail(database.error());
    const Result<int> version = Migrations().check(**database);
    if (!version)
        return fail(version.error());
    // An empty file is a valid empty database to SQLite, but no vault.
    if (*version < 1) {
        return fail(
            ErrorCode::VaultDamaged,
            Text::tr("The vault's data is gone: restore its folder from a backup. Nothing was changed."),
            u"schema 0"_s);
    }
    return {};
}

Done Vault::openDatabase(Database::Mode mode)
{
    Result<std::unique_ptr<Database>> database = Database::open(dataIn(m_folder), m_key, mode);
    if (!database)
        return fail(database.error());
    m_database = std::move(*database);
    // SQLite gives its log the permissions of the database.
    if (!QFile::setPermissions(dataIn(m_folder), ownerOnly))
        return fail(ErrorCode::Io, Text::tr("The permissions of the vault's files cannot be set."));
    return Migrations().apply(*m_database);
}

Result<VaultInfo> Vault::info(const QString &folder)
{
    const Result<VaultHeader> header = VaultHeader::read(folder);
    if (!header)
        return fail(header.error());
    return infoOf(folder, *header);
}

Done Vault::journaled(Act::Kind kind)
{
    Act act;
    act.kind = kind;
    act.time = QDateTime::currentDateTimeUtc();
    return vaultCall(*this, [act](Database &database) { return Logbook(database).append(act); });
}

Done Vault::replaceHeader(Act::Kind kind, const VaultHeader &header)
{
    if (const Done done = journaled(kind); !done)
        return done;
    if (const Done done = header.write(m_folder); !done)
        return done;
    m_header = header;
    m_info = infoOf(m_folder, header);
    return {};
}

Done Vault::changePassphrase(const Secret &oldPassphrase, const Secret &newPassphrase,
                             const KdfLimits &limits)
{
    if (const Done done = checkPassphrase(newPassphrase); !done)
        return done;
    if (m_header.passphrase) {
        if (const Result<Secret> key = m_header.passphrase->open(oldPassphrase); !key)
            return fail(key.error());
    }
    const Result<PassphraseSlot> slot = PassphraseSlot::seal(m_key, newPassphrase, limits);
    if (!slot)
        return fail(slot.error());
    VaultHeader header = m_header;
    header.passphrase = *slot;
    return replaceHeader(Act::Kind::ChangePassphrase, header);
}

Result<Secret> Vault::addKeychainSlot()
{
    const Secret wrappingKey = KeyBox::newKey();
    VaultHeader header = m_header;
    header.keychain = KeychainSlot::seal(m_key, wrappingKey);
    if (const Done done = replaceHeader(Act::Kind::AddKeychain, header); !done)
        return fail(done.error());
    return wrappingKey;
}

Done Vault::removeKeychainSlot()
{
    VaultHeader header = m_header;
    header.keychain.reset();
    return replaceHeader(Act::Kind::RemoveKeychain, header);
}

} // namespace claviger
