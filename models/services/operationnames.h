// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace claviger {

/// The operations that the program knows, without the names of further collections behind a colon.
[[nodiscard]] QStringList operationNames();

/// "keys.list" of "keys.list:user".
[[nodiscard]] QString baseOperation(const QString &name);

[[nodiscard]] bool isListOperation(const QString &name);
/// It changes something at the service.
[[nodiscard]] bool isWriteOperation(const QString &name);
/// It gives a key with a new secret.
[[nodiscard]] bool makesSecret(const QString &name);

} // namespace claviger
