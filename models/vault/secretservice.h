// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace claviger {

/// What the Secret Service of this session says about an entry. QtKeychain reports "entry not found" for
/// one that is there but locked, and "other error" where there is no service at all; a person has to do
/// something else in each case.
enum class SecretServiceState { Unknown, Absent, Locked, Available };

/// Asks, without blocking, and calls \a answer once, on the calling thread, from its event loop or at
/// once. Unknown on systems without D-Bus.
void askSecretService(const QString &service, const QString &entry,
                      std::function<void(SecretServiceState)> answer);

} // namespace claviger
