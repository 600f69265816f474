// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/folderentries.h"

#include <QDir>
#include <QFileInfo>

namespace claviger::audit {

namespace {

void collect(const QString &path, int depthLeft, qsizetype most, QStringList &files)
{
    if (files.size() >= most)
        return;
    if (!QFileInfo(path).isDir()) {
        files.append(path);
        return;
    }
    if (depthLeft <= 0)
        return;
    for (const QString &entry : entriesOfFolder(path))
        collect(entry, depthLeft - 1, most, files);
}

} // namespace

QStringList entriesOfFolder(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfoList found = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Name);
    QStringList paths;
    for (const QFileInfo &entry : found) {
        const bool isInside = entry.canonicalFilePath().startsWith(root + u'/');
        if (!entry.isSymLink() || (isInside && !entry.isDir()))
            paths.append(entry.filePath());
    }
    return paths;
}

QStringList filesUnder(const QStringList &paths, int folderDepth, qsizetype most)
{
    QStringList files;
    for (const QString &path : paths)
        collect(path, folderDepth, most, files);
    return files;
}

} // namespace claviger::audit
