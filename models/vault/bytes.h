// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace claviger {

/// Must have run before any other call of libsodium: it also picks the fast code for this processor.
/// Cheap to repeat, safe from any thread.
void initSodium();

/// From libsodium's generator.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

[[nodiscard]] QString toBase64(const QByteArray &bytes);
/// Nothing unless \a value is strict Base64 of exactly \a size bytes.
[[nodiscard]] std::optional<QByteArray> fromBase64(const QJsonValue &value, qsizetype size);

/// libsodium counts in unsigned char, Qt in char.
[[nodiscard]] inline const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace claviger
