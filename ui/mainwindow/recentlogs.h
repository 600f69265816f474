// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace claviger {

/// Paths of the logs that were imported into vaults that stay, the newest first; in a file of their own,
/// which goes with the last of them. Without a file nothing is remembered.
class RecentLogs
{
public:
    RecentLogs() = default;
    explicit RecentLogs(const QString &file) : m_file(file) {}

    [[nodiscard]] QStringList paths() const;
    void add(const QStringList &paths);
    void clear() const;

private:
    QString m_file;
};

} // namespace claviger
