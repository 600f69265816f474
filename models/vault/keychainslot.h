// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/vault/keybox.h"

namespace claviger {

/// The way into a vault by the system's keychain, which holds the 32-byte wrapping key of the box.
class KeychainSlot
{
public:
    [[nodiscard]] static KeychainSlot seal(const Secret &databaseKey, const Secret &wrappingKey);
    /// The database key, or VaultKeyMissing if \a wrappingKey belongs to another vault or an older slot.
    [[nodiscard]] Result<Secret> open(const Secret &wrappingKey) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing if a field is missing or of the wrong size.
    [[nodiscard]] static std::optional<KeychainSlot> fromJson(const QJsonObject &json);

    bool operator==(const KeychainSlot &) const = default;

private:
    KeyBox m_box;
};

} // namespace claviger
