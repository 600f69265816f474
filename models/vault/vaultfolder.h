// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace claviger {

/// The folder of a vault while it is being made. A file named "unfinished" stands in it from before the
/// database exists until behind the header, so that a creation that was killed half way can be told from
/// a vault that lost its header: the first is cleared away by the next try, the second never.
class VaultFolder
{
public:
    explicit VaultFolder(const QString &path) : m_path(path) {}

    /// Makes the folder, which must not exist or be empty, for its owner alone.
    [[nodiscard]] Done make() const;
    /// Behind make(), with the folder locked: clears what a killed creation left and marks the beginning of
    /// this one.
    [[nodiscard]] Done begin() const;
    /// The vault is complete.
    void finish() const;
    /// Removes everything that this creation made but the folder.
    void abandon() const;

private:
    [[nodiscard]] QStringList entries() const;
    [[nodiscard]] bool isUnfinished() const;

    QString m_path;
};

} // namespace claviger
