// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace claviger {

/// Remembers attempts to open a vault that failed, until the vault is open and its journal can take them:
/// one small file a vault in a folder of the program's own, holding nothing but times. The vault's folder
/// stays untouched. Any thread, one at a time.
class FailedUnlocks
{
public:
    /// \a folder is made when it is needed.
    explicit FailedUnlocks(const QString &folder) : m_folder(folder) {}

    /// Forgotten without a word if the disk refuses: a wrong passphrase is the greater news.
    void add(const QString &vaultId, const QDateTime &time) const;
    [[nodiscard]] QList<QDateTime> of(const QString &vaultId) const;
    /// How long whoever guesses has to wait for the next attempt: not at all for the first few, then twice as
    /// long each time, up to a minute. An error says so. What opens the vault makes an end of it.
    [[nodiscard]] Done mayTry(const QString &vaultId, const QDateTime &now) const;
    /// The journal has the first \a count of them.
    void forget(const QString &vaultId, qsizetype count) const;

private:
    [[nodiscard]] QString fileOf(const QString &vaultId) const;
    QString m_folder;
};

} // namespace claviger
