// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/canonicaljson.h"
#include "app/cli/output.h"
#include "models/domain/whendone.h"
#include "models/sync/session.h"
#include "models/vault/failedunlocks.h"

#include <QObject>

#include <functional>
#include <memory>

namespace claviger {

class HttpTransport;
class KeyCustody;

/// What stands before the verb on the command line.
struct GlobalOptions
{
    QString vaultFolder;
    QString passphraseFile;
    bool json = false;
};

/// Everything that a verb may use. Lives on the main thread for the whole run.
class VerbContext : public QObject
{
    Q_OBJECT
public:
    VerbContext(GlobalOptions options, ServiceCatalogue catalogue, HttpTransport &transport,
                KeyCustody &custody, const Clock &clock, const FailedUnlocks &failedUnlocks);
    ~VerbContext() override;

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Output &output() const { return m_output; }
    [[nodiscard]] const ServiceCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] HttpTransport &transport() { return m_transport; }
    [[nodiscard]] KeyCustody &custody() { return m_custody; }
    /// Opens the vault by \a passphrase without a session; a wrong one is remembered for its journal.
    [[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const Secret &passphrase) const;

    /// Unlocks the vault (passphrase file, keychain, terminal: in this order) and hands over the session;
    /// on an error prints it and exits.
    void withSession(std::function<void(Session &)> work);
    /// The passphrase from the file or the terminal.
    [[nodiscard]] Result<Secret> passphrase() const;

    /// Reads from the vault and hands the value over; on an error prints it and exits.
    template <typename Work, typename Next> void read(Session &session, Work work, Next next);
    /// Finds the connection by name or id, then as read().
    void withConnection(Session &session, const QString &nameOrId,
                        std::function<void(const Connection &)> next);
    void withNames(Session &session, std::function<void(const NameBook &)> next);

    /// The end: locks the vault and stops the event loop with \a code.
    void exit(int code);
    void exitWith(const Error &error) { exit(m_output.error(error)); }

    /// "Data as of …" on standard error, from the oldest sync of \a connections.
    void remarkAge(const QList<Connection> &connections) const;

private:
    void openByKeychain(const VaultInfo &info, const std::function<void(Session &)> &work);
    void openByPassphrase(const std::function<void(Session &)> &work);
    void begin(Result<std::unique_ptr<Vault>> vault, const std::function<void(Session &)> &work);

    GlobalOptions m_options;
    Output m_output;
    ServiceCatalogue m_catalogue;
    HttpTransport &m_transport;
    KeyCustody &m_custody;
    const Clock &m_clock;
    FailedUnlocks m_failedUnlocks;
    std::unique_ptr<Session> m_session;
};

template <typename Work, typename Next> void VerbContext::read(Session &session, Work work, Next next)
{
    whenDone(session.vault().run(std::move(work)), this, [this, next = std::move(next)](const auto &result) {
        if (result)
            next(*result);
        else
            exitWith(result.error());
    });
}

} // namespace claviger
