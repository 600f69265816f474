// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/lockholder.h"

#include <QFile>
#include <QList>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(qint64 process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// "1: FLOCK  ADVISORY  WRITE 708 fd:01:1049 0 EOF" (proc_locks(5)); 0 if it is about something else.
qint64 processIn(const QByteArray &line, const struct stat &about)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 6 || words.at(1) != "FLOCK")
        return 0;
    const QList<QByteArray> place = words.at(5).split(':');
    const bool same = place.size() == 3 && place.at(0).toUInt(nullptr, 16) == major(about.st_dev) &&
                      place.at(1).toUInt(nullptr, 16) == minor(about.st_dev) &&
                      place.at(2).toULongLong() == about.st_ino;
    return same ? words.at(4).toLongLong() : 0;
}

} // namespace

std::optional<LockHolder> lockHolder(int descriptor)
{
    struct stat about
    {
    };
    QFile locks(u"/proc/locks"_s);
    if (::fstat(descriptor, &about) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : locks.readAll().split('\n')) {
        if (const qint64 process = processIn(line, about); process > 0)
            return LockHolder{process, nameOf(process)};
    }
    return {};
}

} // namespace claviger
