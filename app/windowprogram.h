// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/settingsdesk.h"
#include "models/domain/clock.h"
#include "models/domain/instant.h"
#include "models/services/httplog.h"
#include "models/services/httptransport.h"
#include "models/sync/session.h"
#include "models/vault/keychaincustody.h"
#include "models/vault/throwawayvault.h"
#include "ui/control/sessionview.h"
#include "ui/imports/loginput.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/uistate.h"
#include "ui/platform/autolock.h"
#include "ui/platform/inputwatch.h"
#include "ui/platform/secretclipboard.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace claviger {

class Demo;

/// The program with a window: the one place that knows everything, builds it and passes it down. It
/// opens and locks vaults; what happens inside an open one is the flows' work.
class WindowProgram : public QObject
{
    Q_OBJECT
public:
    /// \a logs: to be opened at once; in a throw-away vault, unless the line names another.
    WindowProgram(QApplication &application, const CommandLine &line, LogInput logs = {});
    ~WindowProgram() override;

    /// Shows the window with the vault that was asked for, or with the demo.
    void start();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] QApplication &application() { return m_application; }
    /// What works on the open vault; null while it is locked.
    [[nodiscard]] Session *session() { return m_session.get(); }
    /// \a reason: "no input for 10 minutes", for the locked page and the local journal.
    void lock(const QString &reason);
    [[nodiscard]] const LockRules &lockRules() const { return m_autoLock.rules(); }
    void setLockRules(const LockRules &rules) { m_autoLock.setRules(rules); }
    [[nodiscard]] SessionView &view() { return m_view; }
    [[nodiscard]] bool isThrowAway() const { return m_throwAway != nullptr; }

Q_SIGNALS:
    /// Logs are to be looked at in a throw-away vault, for which this window has no room.
    void windowRequested(const claviger::LogInput &logs);
    /// The vault's content is in the window, for the first time since it was opened.
    void shown();
    void demoFailed(const claviger::Error &error);

private:
    using SharedVault = std::shared_ptr<std::unique_ptr<Vault>>; // a future's result has to be copyable

    void startDemo();
    void showVault(const QString &folder);
    void openByFile(const QString &passphraseFile);
    void openByKeychain(const VaultInfo &info);
    void openBy(std::function<Result<std::unique_ptr<Vault>>()> opener);
    void unlock(const Secret &passphrase);
    void createVault();
    void chooseVault();
    void watchForLocks();
    void onUnlockFailed(const Error &error);
    using VaultOpener = std::function<Result<std::unique_ptr<Vault>>()>;
    [[nodiscard]] QFuture<Done> makeVault(const QString &folder, bool keychain, VaultOpener make);
    void lookOnly(const LogInput &logs);
    void beginThrowAway();
    void askToKeep();
    [[nodiscard]] QFuture<Done> keep(const QString &folder, const Secret &passphrase, bool keychain);
    void openLogs();
    void begin(std::unique_ptr<Session> session);
    void closeSession(const QString &reason);
    void closeDialogs();
    [[nodiscard]] QString vaultName() const;

    QApplication &m_application;
    bool m_isDemo;
    QString m_vaultFolder;
    QString m_passphraseFile; ///< for the vault that was asked for; nothing to ask the person then
    SystemClock m_clock;
    SystemInstants m_instants;
    HttpLog m_log;
    HttpTransport m_transport;
    KeychainCustody m_custody;
    FailedUnlocks m_failedUnlocks;
    ServiceCatalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_demoState; ///< the demo leaves no layout behind
    UiState m_state;
    SecretClipboard m_clipboard;
    InputWatch m_input;
    AutoLock m_autoLock;
    MainWindow m_window;
    std::unique_ptr<Demo> m_demo;
    quint64 m_attempt = 0; ///< to open a vault; an answer to an older one is dropped
    bool m_isVaultNamed;
    bool m_isFree = false; ///< no vault is known: the window may be used for a throw-away one
    LogInput m_logs;       ///< to be opened when a vault is open
    std::shared_ptr<ThrowAwayVault> m_throwAway; ///< before the session, which closes its vault
    std::unique_ptr<Session> m_session;
    SessionView m_view;
    SettingsDesk m_settings; ///< last: it ends what uses the vault
};

} // namespace claviger
