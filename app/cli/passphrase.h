// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QString>

namespace claviger {

/// Reads a secret from the first line of a file ("-" is standard input); the line's end is not part of it.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);

/// Asks on the terminal without echo. Fails where there is no terminal.
[[nodiscard]] Result<Secret> askSecret(const QString &prompt);

/// Asks twice, so that a slip of the finger does not become a passphrase that nobody knows.
[[nodiscard]] Result<Secret> askNewSecret(const QString &prompt);

} // namespace claviger
