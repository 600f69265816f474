// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/vault/keychainslot.h"
#include "models/vault/passphraseslot.h"

#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace claviger {

/// header.json: which vault this is and the ways into it. It holds no secret in clear.
///
/// The file ends with a checksum over all of its bytes, so that a flipped bit is told from a wrong
/// passphrase. The checksum is no protection against a person who can write the file; the boxes are.
struct VaultHeader
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QString id; ///< a UUID without braces; also the name of the keychain's entry
    QDateTime created;
    std::optional<PassphraseSlot> passphrase;
    std::optional<KeychainSlot> keychain;
    QJsonArray otherSlots; ///< of kinds that this version does not know: kept as they are

    [[nodiscard]] QByteArray toBytes() const;
    /// VaultDamaged or VaultNewerFormat on failure.
    [[nodiscard]] static Result<VaultHeader> fromBytes(const QByteArray &bytes);

    /// Reads FOLDER/header.json. VaultMissing if there is none.
    [[nodiscard]] static Result<VaultHeader> read(const QString &folder);
    /// Replaces FOLDER/header.json in one step, readable by its owner only.
    [[nodiscard]] Done write(const QString &folder) const;
};

} // namespace claviger
