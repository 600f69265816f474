// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vaultslots.h"

#include "models/domain/whendone.h"
#include "models/vault/keycustody.h"
#include "models/vault/vault.h"

#include <QPromise>
#include <QtConcurrent>

#include <memory>
#include <utility>

namespace claviger {

namespace {

/// A future that is ended by hand.
class Ending
{
public:
    Ending() : m_promise(std::make_shared<QPromise<Done>>()) { m_promise->start(); }
    [[nodiscard]] QFuture<Done> future() const { return m_promise->future(); }
    void operator()(const Done &done) const
    {
        m_promise->addResult(done);
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Done>> m_promise;
};

} // namespace

VaultSlots::VaultSlots(KeyCustody &custody, QObject *parent) : QObject(parent), m_custody(custody) {}

VaultSlots::~VaultSlots()
{
    m_last.waitForFinished();
}

template <typename T> void VaultSlots::run(Work<T> work, std::function<void(const Result<T> &)> then)
{
    if (m_vault == nullptr)
        return then(fail(ErrorCode::VaultLocked, tr("No vault is open: unlock it first.")));
    ++m_running;
    const QFuture<Result<T>> done =
        QtConcurrent::run([work = std::move(work), vault = m_vault] { return work(*vault); });
    m_last = QFuture<void>(done);
    whenDone(done, this, [this, then = std::move(then)](const Result<T> &result) {
        end();
        then(result);
    });
}

void VaultSlots::end()
{
    if (--m_running > 0)
        return;
    for (const auto &call : std::exchange(m_waiting, {}))
        call();
}

void VaultSlots::whenIdle(std::function<void()> call)
{
    if (m_running == 0)
        call();
    else
        m_waiting.push_back(std::move(call));
}

QFuture<Done> VaultSlots::changePassphrase(const Secret &oldPassphrase, const Secret &newPassphrase)
{
    const Ending ending;
    run<void>([oldPassphrase,
               newPassphrase](Vault &vault) { return vault.changePassphrase(oldPassphrase, newPassphrase); },
              ending);
    return ending.future();
}

QFuture<Done> VaultSlots::setKeychain(bool on)
{
    return on ? addToKeychain() : removeFromKeychain();
}

QFuture<Done> VaultSlots::addToKeychain()
{
    const Ending ending;
    run<Secret>([](Vault &vault) { return vault.addKeychainSlot(); },
                [this, ending](const Result<Secret> &wrappingKey) {
                    if (!wrappingKey)
                        return ending(fail(wrappingKey.error()));
                    if (m_vault == nullptr) // locked meanwhile: the slot opens nothing without its entry
                        return ending(
                            fail(ErrorCode::VaultLocked, tr("The vault was locked before the keychain had "
                                                            "its entry: switch it on again.")));
                    whenDone(m_custody.write(m_vault->details().id, *wrappingKey), this,
                             [this, ending](const Done &kept) {
                                 if (kept)
                                     return ending({});
                                 // A slot whose key nobody holds is of no use.
                                 run<void>([](Vault &vault) { return vault.removeKeychainSlot(); },
                                           [ending, kept](const Done &) { ending(kept); });
                             });
                });
    return ending.future();
}

QFuture<Done> VaultSlots::removeFromKeychain()
{
    const Ending ending;
    const QString id = m_vault != nullptr ? m_vault->details().id : QString();
    run<void>([](Vault &vault) { return vault.removeKeychainSlot(); },
              [this, ending, id](const Done &removed) {
                  if (!removed)
                      return ending(removed);
                  whenDone(m_custody.remove(id), this, ending);
              });
    return ending.future();
}

} // namespace claviger
