// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace claviger {

/// The database key, locked up with another 32-byte key (libsodium's secretbox). Opening tells a wrong
/// key from the right one: the box carries an authentication code.
struct KeyBox
{
    static constexpr qsizetype keyBytes = 32;

    QByteArray nonce;
    QByteArray box;

    /// 32 random bytes.
    [[nodiscard]] static Secret newKey();
    [[nodiscard]] static KeyBox seal(const Secret &key, const Secret &wrappingKey);
    /// Nothing if \a wrappingKey is not the one that sealed it.
    [[nodiscard]] std::optional<Secret> open(const Secret &wrappingKey) const;

    void writeTo(QJsonObject &json) const;
    /// Nothing if a field is missing or of the wrong size.
    [[nodiscard]] static std::optional<KeyBox> fromJson(const QJsonObject &json);

    bool operator==(const KeyBox &) const = default;
};

} // namespace claviger
