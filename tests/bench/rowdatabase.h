// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"

#include <QString>

#include <memory>

namespace claviger::bench {

/// The same events as rows of a SQLCipher table with three indexes, read by the same readers: what the store
/// is measured against.
class RowDatabase
{
public:
    explicit RowDatabase(const QString &path);
    ~RowDatabase();

    /// True if all of \a log was stored.
    [[nodiscard]] bool import(const QString &log);
    /// Asks for what a page shows after a filter on two fields: how many of the eight answers came.
    [[nodiscard]] int refresh();
    [[nodiscard]] qint64 bytes() const;

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace claviger::bench
