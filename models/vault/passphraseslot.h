// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/vault/kdflimits.h"
#include "models/vault/keybox.h"

namespace claviger {

/// The way into a vault by passphrase: Argon2id makes the wrapping key of the box. Blocks for as long as
/// its limits ask for.
class PassphraseSlot
{
public:
    [[nodiscard]] static Result<PassphraseSlot> seal(const Secret &databaseKey, const Secret &passphrase,
                                                     const KdfLimits &limits);
    /// The database key, or VaultWrongPassphrase.
    [[nodiscard]] Result<Secret> open(const Secret &passphrase) const;

    [[nodiscard]] const KdfLimits &limits() const { return m_limits; }

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing if a field is missing or beyond what any version writes.
    [[nodiscard]] static std::optional<PassphraseSlot> fromJson(const QJsonObject &json);

    bool operator==(const PassphraseSlot &) const = default;

private:
    [[nodiscard]] Result<Secret> wrappingKey(const Secret &passphrase) const;

    KdfLimits m_limits;
    QByteArray m_salt;
    KeyBox m_box;
};

} // namespace claviger
