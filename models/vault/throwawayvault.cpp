// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/throwawayvault.h"

#include "models/vault/keybox.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <unistd.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dirPrefix = "claviger-look-"_L1;
constexpr auto vaultName = "look-only.vault"_L1;
constexpr qint64 hour = 3'600; // s: nobody takes that long from the folder to the vault in it

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::ThrowAwayVault)
};

/// Made by this program for this user, and holding nothing else.
bool isOurs(const QFileInfo &dir)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!dir.isDir() || dir.isSymLink() || dir.ownerId() != ::geteuid() || (dir.permissions() & others))
        return false;
    const QStringList entries =
        QDir(dir.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return entries.isEmpty() || entries == QStringList{vaultName};
}

/// False if it is in use, or may be.
bool removeAbandoned(const QFileInfo &dir)
{
    // Between its making and its locking there is a moment.
    if (QDir(dir.filePath()).isEmpty() && dir.lastModified().secsTo(QDateTime::currentDateTime()) < hour)
        return false;
    const Result<VaultLock> lock = VaultLock::take(dir.filePath());
    return lock && QDir(dir.filePath()).removeRecursively();
}

Done copyFiles(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to) ||
        !QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return fail(ErrorCode::Io, Text::tr("“%1” cannot be made: choose another folder.").arg(to));
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(from + u'/' + name);
        if (!file.copy(to + u'/' + name))
            return fail(ErrorCode::Io,
                        Text::tr("The vault cannot be written to “%1”: %2.").arg(to, file.errorString()));
    }
    return {};
}

} // namespace

ThrowAwayVault::ThrowAwayVault(const QString &place, Secret key)
    : m_dir(place + u'/' + dirPrefix + "XXXXXX"_L1), m_key(std::move(key))
{
}

Result<std::unique_ptr<ThrowAwayVault>> ThrowAwayVault::create(const QString &place)
{
    std::unique_ptr<ThrowAwayVault> made(new ThrowAwayVault(place, KeyBox::newKey()));
    if (!made->m_dir.isValid()) {
        return fail(ErrorCode::Io, Text::tr("No folder can be made in “%1”, where temporary files lie: %2")
                                       .arg(place, made->m_dir.errorString()));
    }
    Result<VaultLock> lock = VaultLock::take(made->m_dir.path());
    if (!lock)
        return fail(lock.error());
    made->m_lock = std::move(*lock);
    // The key has 256 bits of its own: deriving at length would make it no harder to guess.
    const auto vault = Vault::create(made->folder(), made->m_key, KdfLimits::cheap());
    if (!vault)
        return fail(vault.error());
    return made;
}

QString ThrowAwayVault::folder() const
{
    return m_dir.filePath(vaultName);
}

Result<std::unique_ptr<Vault>> ThrowAwayVault::open() const
{
    return Vault::open(folder(), m_key);
}

Result<std::unique_ptr<Vault>> ThrowAwayVault::keepAs(const QString &folder, const Secret &passphrase,
                                                      const KdfLimits &limits) const
{
    if (QFileInfo::exists(folder) && !QDir(folder).isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("“%1” is not empty: choose another folder.").arg(folder));
    // Under another name until it is whole and has its passphrase.
    const QString part = folder + ".part"_L1;
    if (QFileInfo::exists(part))
        return fail(ErrorCode::Invalid,
                    Text::tr("“%1” is in the way: remove it, or choose another folder.").arg(part));
    const auto give = [&]() -> Done {
        auto vault = Vault::open(part, m_key);
        if (!vault)
            return fail(vault.error());
        return (*vault)->changePassphrase(m_key, passphrase, limits);
    };
    const auto rename = [&]() -> Done {
        QDir().rmdir(folder);
        if (QDir().rename(part, folder))
            return {};
        return fail(ErrorCode::Io,
                    Text::tr("The vault cannot be moved to “%1”: choose another folder.").arg(folder));
    };
    if (const Done done = copyFiles(this->folder(), part).and_then(give).and_then(rename); !done) {
        QDir(part).removeRecursively();
        return fail(done.error());
    }
    return Vault::open(folder, passphrase);
}

int ThrowAwayVault::sweep(const QString &place)
{
    int gone = 0;
    const QStringList pattern{QString(dirPrefix + u'*')};
    const QFileInfoList dirs =
        QDir(place).entryInfoList(pattern, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo &dir : dirs) {
        if (isOurs(dir) && removeAbandoned(dir))
            ++gone;
    }
    return gone;
}

} // namespace claviger
