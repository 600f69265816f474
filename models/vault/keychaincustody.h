// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/keycustody.h"

namespace claviger {

/// The system's keychain through QtKeychain: Secret Service, KWallet, macOS, Windows. Entries are
/// "vault/<id>" of the service "claviger". Needs the event loop of the calling thread (the main one);
/// the system may show a dialog of its own, so an answer can take as long as a person does.
class KeychainCustody final : public KeyCustody
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &vaultId) override;
    [[nodiscard]] QFuture<Done> write(const QString &vaultId, const Secret &secret) override;
    [[nodiscard]] QFuture<Done> remove(const QString &vaultId) override;
};

} // namespace claviger
