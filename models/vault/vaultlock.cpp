// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultlock.h"

#include "models/vault/lockholder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace claviger {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::VaultLock)
};

QString inUse(const std::optional<LockHolder> &holder)
{
    if (!holder)
        return Text::tr("Another Claviger has this vault open: close it there, or wait until it is done.");
    if (holder->process == ::getpid())
        return Text::tr("This program has the vault open already: close it there first.");
    const QString name = holder->name.isEmpty() ? Text::tr("a program") : holder->name;
    return Text::tr(
               "Another process has this vault open, %1 (number %2): close it there, or wait until it is "
               "done.")
        .arg(name, QString::number(holder->process));
}

} // namespace

Result<VaultLock> VaultLock::take(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == ENOENT
                   ? fail(ErrorCode::VaultMissing,
                          Text::tr("There is no vault in “%1”: create one or name another folder.")
                              .arg(folder))
                   : fail(ErrorCode::Io,
                          Text::tr("“%1” cannot be opened: it must be a folder that you may read.")
                              .arg(folder),
                          qt_error_string(errno));
    }
    VaultLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return fail(ErrorCode::VaultInUse, inUse(lockHolder(descriptor)));
    return fail(ErrorCode::Io, Text::tr("The vault's folder cannot be locked on this file system."),
                qt_error_string(errno));
}

VaultLock::VaultLock(VaultLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

VaultLock::~VaultLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace claviger
