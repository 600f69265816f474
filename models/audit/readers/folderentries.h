// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace claviger::audit {

/// The paths of the files and folders in \a folder, by name. Links that lead out of it are left out, and so
/// are links to folders.
[[nodiscard]] QStringList entriesOfFolder(const QString &folder);

/// The files under \a paths, folders walked as LogWalk does, \a most of them at the most. What is no folder
/// comes back as it is, whether it exists or not.
[[nodiscard]] QStringList filesUnder(const QStringList &paths, int folderDepth, qsizetype most);

} // namespace claviger::audit
