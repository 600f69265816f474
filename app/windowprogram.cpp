// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"

#include "app/cli/passphrase.h"
#include "app/datafolders.h"
#include "app/demo.h"
#include "models/domain/whendone.h"
#include "ui/control/keyactions.h"
#include "ui/control/logflows.h"
#include "ui/dialogs/newvaultdialog.h"
#include "ui/mainwindow/logentrances.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/platform/screenlocksource.h"
#include "ui/platform/sleepsource.h"
#include "ui/platform/systemclipboard.h"
#include "ui/platform/systemtimer.h"
#include "ui/style/applystyle.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QTimer>
#include <QtConcurrent>

namespace claviger {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto revokePause = 5s; // enough to see that it is the wrong key
}

WindowProgram::WindowProgram(QApplication &application, const CommandLine &line, LogInput logs)
    : m_application(application)
    , m_isDemo(line.mode == CommandLine::Mode::Demo)
    , m_vaultFolder(line.options.vaultFolder)
    , m_passphraseFile(line.options.passphraseFile)
    , m_instants(m_clock)
    , m_log(m_clock)
    , m_transport(m_clock, &m_log)
    , m_failedUnlocks(failedUnlocks())
    , m_catalogue(ServiceCatalogue::load(userServicesFolder()))
    , m_demoState(m_isDemo ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_state(m_isDemo ? m_demoState->filePath(u"window.ini"_s) : uiStateFile())
    , m_clipboard(std::make_unique<SystemClipboard>(*QApplication::clipboard()),
                  std::make_unique<SystemTimer>())
    , m_input(application)
    , m_autoLock(m_instants, std::make_unique<SystemTimer>())
    , m_window(m_state, m_clock)
    , m_isVaultNamed(line.isVaultNamed)
    , m_logs(std::move(logs))
    , m_view(m_window, m_clipboard)
    , m_settings({m_window, m_state, m_clipboard, m_autoLock, m_custody},
                 m_isDemo ? m_demoState->filePath(u"settings.ini"_s) : settingsFile())
{
    applyStyle(application, m_state.colourScheme());
    connect(&m_window, &MainWindow::unlockRequested, this, &WindowProgram::unlock);
    connect(&m_window, &MainWindow::lockRequested, &m_autoLock,
            [this] { m_autoLock.on(LockCause::Request); });
    connect(&m_window, &MainWindow::settingsRequested, &m_settings, &SettingsDesk::open);
    connect(&m_window, &MainWindow::createVaultRequested, this, &WindowProgram::createVault);
    connect(&m_window, &MainWindow::openVaultRequested, this, &WindowProgram::chooseVault);
    connect(&m_view, &SessionView::lookOnlyRequested, this, &WindowProgram::lookOnly);
    connect(&m_window.logEntrances(), &LogEntrances::keepRequested, this, &WindowProgram::askToKeep);
    if (!m_isDemo)
        m_window.logEntrances().setRecentLogs(RecentLogs(recentLogsFile()));
    m_view.keys().setRevokePause(revokePause);
    m_view.logs().setFormatsFolder(userFormatsFolder());
    connect(&m_window, &MainWindow::schemeChosen, this, [this](ColourScheme scheme) {
        m_state.setColourScheme(scheme);
        applyStyle(m_application, scheme);
    });
    m_settings.setFolders({{tr("Service descriptions"), userServicesFolder(),
                            tr("Descriptions of services of your own (.json).")},
                           {tr("Settings"), QFileInfo(settingsFile()).path(),
                            tr("The settings and the layout of the window.")}});
    watchForLocks();
    connect(&application, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_clipboard.onFocus();
            });
}

WindowProgram::~WindowProgram()
{
    m_settings.setVault(nullptr);
    m_view.setSession(nullptr);
}

void WindowProgram::start()
{
    m_window.show();
    // The buses are asked for their names, which takes an answer: after the first picture.
    QTimer::singleShot(0, this, [this] {
        m_autoLock.addSource(std::make_unique<SleepSource>(QDBusConnection::systemBus()));
        m_autoLock.addSource(
            std::make_unique<ScreenLockSource>(QDBusConnection::sessionBus(), QDBusConnection::systemBus()));
    });
    const auto swept = QtConcurrent::run([] { return ThrowAwayVault::sweep(); });
    Q_UNUSED(swept)
    if (m_isDemo)
        startDemo();
    else if (!m_logs.isEmpty() && !m_isVaultNamed)
        beginThrowAway();
    else
        showVault(m_vaultFolder);
}

void WindowProgram::startDemo()
{
    m_window.showLoading();
    m_demo = std::make_unique<Demo>(m_catalogue, m_transport, m_clock, true);
    m_vaultFolder = m_demo->vaultFolder();
    connect(m_demo.get(), &Demo::failed, this, [this](const Error &error) {
        m_window.statusStrip().setMessage(error.message);
        Q_EMIT demoFailed(error);
    });
    connect(m_demo.get(), &Demo::ready, this, [this] { begin(m_demo->takeSession()); });
    m_demo->start();
}

void WindowProgram::showVault(const QString &folder)
{
    if (m_session)
        closeSession({});
    ++m_attempt;
    m_vaultFolder = folder;
    const Result<VaultInfo> info = Vault::info(folder);
    m_isFree = !info && info.error().code == ErrorCode::VaultMissing;
    if (!info && info.error().code == ErrorCode::VaultMissing)
        m_window.showNoVault();
    else if (!info)
        m_window.showLocked(vaultName(), info.error().message);
    else if (!m_passphraseFile.isEmpty())
        openByFile(std::exchange(m_passphraseFile, {}));
    else if (info->hasKeychainSlot)
        openByKeychain(*info);
    else
        m_window.showLocked(vaultName());
}

void WindowProgram::openByFile(const QString &passphraseFile)
{
    const Result<Secret> passphrase = readSecretFile(passphraseFile);
    if (passphrase)
        unlock(*passphrase);
    else
        m_window.showLocked(vaultName(), passphrase.error().message);
}

void WindowProgram::openByKeychain(const VaultInfo &info)
{
    m_window.showUnlocking();
    whenDone(m_custody.read(info.id), this, [this, attempt = m_attempt](const Result<Secret> &wrappingKey) {
        if (attempt != m_attempt)
            return;
        if (!wrappingKey)
            return m_window.showLocked(vaultName(), wrappingKey.error().message);
        openBy([folder = m_vaultFolder, key = *wrappingKey] { return Vault::openWithKeychain(folder, key); });
    });
}

void WindowProgram::unlock(const Secret &passphrase)
{
    if (const Result<VaultInfo> info = Vault::info(m_vaultFolder)) {
        if (const Done may = m_failedUnlocks.mayTry(info->id, m_clock.now()); !may)
            return m_window.showLocked(vaultName(), may.error().message);
    }
    openBy([folder = m_vaultFolder, passphrase] { return Vault::open(folder, passphrase); });
}

void WindowProgram::openBy(std::function<Result<std::unique_ptr<Vault>>()> opener)
{
    m_window.showUnlocking();
    // Off the GUI thread: the key derivation takes about half a second on purpose.
    const auto opened = QtConcurrent::run([opener = std::move(opener)]() -> Result<SharedVault> {
        auto vault = opener();
        if (!vault)
            return fail(vault.error());
        return std::make_shared<std::unique_ptr<Vault>>(std::move(*vault));
    });
    whenDone(opened, this, [this, attempt = m_attempt](const Result<SharedVault> &vault) {
        if (attempt != m_attempt)
            return;
        if (!vault)
            return onUnlockFailed(vault.error());
        begin(std::make_unique<Session>(std::move(**vault), m_catalogue, m_transport, m_clock));
    });
}

void WindowProgram::onUnlockFailed(const Error &error)
{
    if (error.code == ErrorCode::VaultWrongPassphrase && !m_isDemo) {
        if (const Result<VaultInfo> info = Vault::info(m_vaultFolder))
            m_failedUnlocks.add(info->id, m_clock.now());
    }
    m_window.showLocked(vaultName(), error.message);
}

void WindowProgram::createVault()
{
    auto *dialog = new NewVaultDialog(
        m_vaultFolder, {},
        [this](const QString &folder, const Secret &passphrase, bool keychain) {
            return makeVault(folder, keychain, [folder, passphrase] {
                QDir().mkpath(QFileInfo(folder).path());
                return Vault::create(folder, passphrase);
            });
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QFuture<Done> WindowProgram::makeVault(const QString &folder, bool keychain, VaultOpener make)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    const auto end = [promise](const Done &done) {
        promise->addResult(done);
        promise->finish();
    };
    const auto made = QtConcurrent::run([make = std::move(make)]() -> Result<SharedVault> {
        auto vault = make();
        if (!vault)
            return fail(vault.error());
        return std::make_shared<std::unique_ptr<Vault>>(std::move(*vault));
    });
    whenDone(made, this, [this, folder, keychain, end](const Result<SharedVault> &vault) {
        if (!vault) {
            if (m_throwAway)
                beginThrowAway();
            return end(fail(vault.error()));
        }
        m_throwAway.reset();
        m_vaultFolder = folder;
        const Result<Secret> wrappingKey = keychain ? (**vault)->addKeychainSlot() : Result<Secret>(Secret());
        const QString id = (**vault)->details().id;
        begin(std::make_unique<Session>(std::move(**vault), m_catalogue, m_transport, m_clock));
        if (!keychain)
            return end({});
        if (!wrappingKey)
            return end(fail(wrappingKey.error()));
        whenDone(m_custody.write(id, *wrappingKey), this, [this, end](const Done &kept) {
            // The vault is there and opens by its passphrase: that is worth a word, not a failure.
            if (!kept)
                m_window.statusStrip().setMessage(kept.error().message);
            end({});
        });
    });
    return promise->future();
}

void WindowProgram::chooseVault()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a vault"), QFileInfo(m_vaultFolder).path());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowProgram::showVault);
    dialog->open();
}

void WindowProgram::lookOnly(const LogInput &logs)
{
    if (!m_isFree)
        return Q_EMIT windowRequested(logs);
    m_logs = logs;
    beginThrowAway();
}

void WindowProgram::beginThrowAway()
{
    m_isFree = false;
    ++m_attempt;
    m_window.showLoading();
    using Shared = std::shared_ptr<ThrowAwayVault>;
    using Opened = std::pair<Shared, SharedVault>;
    const auto opened = QtConcurrent::run([known = m_throwAway]() -> Result<Opened> {
        Shared throwAway = known;
        if (!throwAway) {
            auto made = ThrowAwayVault::create();
            if (!made)
                return fail(made.error());
            throwAway = std::move(*made);
        }
        auto vault = throwAway->open();
        if (!vault)
            return fail(vault.error());
        return Opened{throwAway, std::make_shared<std::unique_ptr<Vault>>(std::move(*vault))};
    });
    whenDone(opened, this, [this, attempt = m_attempt](const Result<Opened> &made) {
        if (attempt != m_attempt)
            return;
        if (!made) {
            m_isFree = true;
            m_window.showNoVault();
            return m_window.showFailure(made.error());
        }
        m_throwAway = made->first;
        m_window.showPage(Page::Audit);
        begin(std::make_unique<Session>(std::move(*made->second), m_catalogue, m_transport, m_clock));
    });
}

void WindowProgram::askToKeep()
{
    const QDir place = QFileInfo(defaultVaultFolder()).dir();
    QString folder = defaultVaultFolder();
    for (int i = 1; QFileInfo::exists(folder); ++i)
        folder = place.filePath(i == 1 ? u"logs.vault"_s : u"logs-%1.vault"_s.arg(i));
    auto *dialog = new NewVaultDialog(
        folder, {},
        [this](const QString &to, const Secret &passphrase, bool keychain) {
            return keep(to, passphrase, keychain);
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QFuture<Done> WindowProgram::keep(const QString &folder, const Secret &passphrase, bool keychain)
{
    // What is moved must be closed.
    m_view.setSession(nullptr);
    m_session.reset();
    m_window.showLoading();
    return makeVault(folder, keychain, [throwAway = m_throwAway, folder, passphrase] {
        QDir().mkpath(QFileInfo(folder).path());
        return throwAway->keepAs(folder, passphrase);
    });
}

void WindowProgram::openLogs()
{
    const LogInput logs = std::exchange(m_logs, {});
    if (logs.isEmpty())
        return;
    m_window.showPage(Page::Audit);
    m_view.logs().open(logs);
}

void WindowProgram::begin(std::unique_ptr<Session> session)
{
    // What else was being opened comes too late.
    ++m_attempt;
    if (m_session) {
        m_settings.setVault(nullptr);
        m_view.setSession(nullptr);
    }
    m_session = std::move(session);
    // A throw-away vault has no passphrase to change, and nobody could unlock it again.
    if (!isThrowAway()) {
        m_settings.setVault(&m_session->vault());
        m_autoLock.start();
    }
    connect(m_session.get(), &Session::journalBroken, this,
            [this](const QString &sentence) { m_window.statusStrip().setMessage(sentence); });
    const QString id = m_session->vault().details().id;
    const QList<QDateTime> failed = m_failedUnlocks.of(id);
    m_session->noteFailedUnlocks(failed,
                                 [this, id, count = failed.size()] { m_failedUnlocks.forget(id, count); });
    m_isFree = false;
    const QString name = isThrowAway() ? QString() : vaultName();
    m_window.logEntrances().setVault(name, isThrowAway());
    m_view.logs().setVault(name, isThrowAway());
    connect(&m_view, &SessionView::shown, this, &WindowProgram::openLogs, Qt::SingleShotConnection);
    connect(&m_view, &SessionView::shown, this, &WindowProgram::shown, Qt::SingleShotConnection);
    m_view.setSession(m_session.get());
}

void WindowProgram::watchForLocks()
{
    // There is nothing to protect in a demo: it is locked when asked for only.
    if (m_isDemo)
        m_autoLock.setRules({0, false, false, false});
    connect(&m_input, &InputWatch::touched, &m_autoLock, &AutoLock::noteInput);
    connect(&m_window, &MainWindow::minimised, &m_autoLock, [this] { m_autoLock.on(LockCause::Minimise); });
    connect(&m_autoLock, &AutoLock::lockWanted, this,
            [this](LockCause, const QString &reason) { lock(reason); });
}

void WindowProgram::lock(const QString &reason)
{
    // Nobody could unlock it again: it has no passphrase.
    if (isThrowAway())
        return;
    m_clipboard.clear();
    // From the event loop: a dialog of the session may be the one that is asking.
    QTimer::singleShot(0, this, [this, reason] { closeSession(reason); });
}

void WindowProgram::closeSession(const QString &reason)
{
    if (m_session) {
        m_session->setEnd(reason);
        // Covered before what still reads for the session is waited for.
        m_window.cover(vaultName(), reason);
        m_settings.setVault(nullptr);
        m_view.setSession(nullptr);
        closeDialogs();
        m_window.showLocked(vaultName(), {}, reason);
        m_window.logEntrances().setVault({}, false);
    }
    // The session that ends, not the one that may have been opened by then.
    m_settings.whenIdle([this, ended = std::shared_ptr<Session>(std::move(m_session))]() mutable {
        ended.reset();
        if (!m_session)
            m_autoLock.stop();
    });
}

// What pages opened over the window by themselves may show the vault as well.
void WindowProgram::closeDialogs()
{
    const QList<QDialog *> all = m_window.findChildren<QDialog *>();
    // One may be a child of another and go with it.
    const QList<QPointer<QDialog>> open(all.cbegin(), all.cend());
    for (const QPointer<QDialog> &dialog : open)
        delete dialog.data();
}

QString WindowProgram::vaultName() const
{
    return QFileInfo(m_vaultFolder).completeBaseName();
}

} // namespace claviger
