// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <vector>

namespace claviger {

class KeyCustody;
class Vault;

/// Changes how the open vault is opened: its passphrase and its entry in the keychain. The key derivation
/// runs on a thread of its own; the vault has to stay open until whenIdle(). Main thread.
class VaultSlots final : public QObject
{
    Q_OBJECT
public:
    /// \a custody must outlive this object.
    explicit VaultSlots(KeyCustody &custody, QObject *parent = nullptr);
    ~VaultSlots() override; ///< waits for what runs

    /// Null: no vault is open, and what is asked fails.
    void setVault(Vault *vault) { m_vault = vault; }
    QFuture<Done> changePassphrase(const Secret &oldPassphrase, const Secret &newPassphrase);
    QFuture<Done> setKeychain(bool on);
    /// Calls once nothing uses the vault any more; at once if nothing does.
    void whenIdle(std::function<void()> call);

private:
    template <typename T> using Work = std::function<Result<T>(Vault &)>;
    /// On a thread of its own; \a then on the main thread.
    template <typename T> void run(Work<T> work, std::function<void(const Result<T> &)> then);
    QFuture<Done> addToKeychain();
    QFuture<Done> removeFromKeychain();
    void end();

    KeyCustody &m_custody;
    Vault *m_vault = nullptr;
    int m_running = 0;
    QFuture<void> m_last;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace claviger
