// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace claviger::sandbox {

/// Signs \a claims with HMAC-SHA-256.
[[nodiscard]] QByteArray signJwt(const QJsonObject &claims, const QByteArray &key);
/// The claims of a token that \a key signed; nothing for any other text. Does not look at the time.
[[nodiscard]] std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key);

} // namespace claviger::sandbox
