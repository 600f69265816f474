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
[[nodiscard]] bool makesKey(const QString &name);
/// It gives an application with a new client secret.
[[nodiscard]] bool makesClientSecret(const QString &name);
/// It ends something, so that finding it gone already is a success.
[[nodiscard]] bool endsSomething(const QString &name);
/// It changes an application that is there, so what was kept for such requests is at hand.
[[nodiscard]] bool changesApplication(const QString &name);
/// It is about a secret that a person pastes, so the connection's own credential does not matter.
[[nodiscard]] bool bringsItsSecret(const QString &name);

} // namespace claviger
