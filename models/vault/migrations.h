// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace claviger {

class Database;

/// The steps that bring a database to the schema of this program. Step N is the file NNN_name.sql; it
/// runs in a transaction of its own together with PRAGMA user_version = N.
class Migrations
{
public:
    explicit Migrations(const QString &folder = QStringLiteral(":/migrations"));

    /// The version that the last step leads to.
    [[nodiscard]] int latest() const { return static_cast<int>(m_files.size()); }
    /// The version of \a database; VaultNewerFormat if it is beyond latest().
    [[nodiscard]] Result<int> check(Database &database) const;
    /// Runs what is missing. On failure the database is at the last step that succeeded.
    [[nodiscard]] Done apply(Database &database) const;

private:
    QStringList m_files; ///< in order of their steps
};

} // namespace claviger
