// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

/// What this process holds, read back from /proc/self.
namespace ownprocess {

inline constexpr char mask = '\x5a';

inline QByteArray masked(QByteArrayView bytes)
{
    QByteArray result(bytes.size(), '\0');
    std::transform(bytes.begin(), bytes.end(), result.begin(), [](char c) { return char(c ^ mask); });
    return result;
}

/// How often the bytes, given masked so that the search does not find itself, are in this process's memory.
inline int copiesInMemory(const QByteArray &maskedBytes)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words.at(1).startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QList<QByteArray> ends = words.at(0).split('-');
        const quint64 from = ends.at(0).toULongLong(nullptr, 16);
        const quint64 to = ends.at(1).toULongLong(nullptr, 16);
        // A sanitizer keeps terabytes of address space with hardly anything in them.
        constexpr quint64 mostRead = quint64(1) << 36;
        if (to - from > mostRead || !memory.seek(qint64(from)))
            continue;
        QByteArray part = memory.read(qint64(to - from));
        const char first = char(maskedBytes.at(0) ^ mask);
        for (qsizetype at = part.indexOf(first); at >= 0; at = part.indexOf(first, at + 1)) {
            if (at + maskedBytes.size() > part.size())
                break;
            qsizetype same = 0;
            while (same < maskedBytes.size() && char(part.at(at + same) ^ mask) == maskedBytes.at(same))
                ++same;
            found += same == maskedBytes.size() ? 1 : 0;
        }
        part.fill('\0'); // so that the next search does not find this one
    }
    return found;
}

/// Some file descriptor leads into the folder.
inline bool hasOpen(const QString &folder)
{
    for (const QFileInfo &entry :
         QDir(QStringLiteral("/proc/self/fd"))
             .entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        if (entry.symLinkTarget().startsWith(folder))
            return true;
    }
    return false;
}

} // namespace ownprocess
