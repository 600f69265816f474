// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdesk.h"

#include "models/vault/vault.h"
#include "ui/dialogs/changepassphrasedialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/pages/uistate.h"
#include "ui/platform/autolock.h"
#include "ui/platform/secretclipboard.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <utility>

namespace claviger {

SettingsDesk::SettingsDesk(const Tools &tools, const QString &file, QObject *parent)
    : QObject(parent), m_tools(tools), m_file(file), m_slots(tools.custody)
{
    apply(m_file.read());
}

void SettingsDesk::apply(const Settings &settings)
{
    m_tools.autoLock.setRules(settings.lock);
    m_tools.clipboard.setHold(settings.clipboardHold);
}

void SettingsDesk::setVault(Vault *vault)
{
    m_vault = vault;
    m_slots.setVault(vault);
    if (vault != nullptr)
        return;
    for (const QPointer<QDialog> &dialog : std::exchange(m_open, {})) {
        if (dialog != nullptr)
            dialog->done(QDialog::Rejected);
    }
}

VaultFacts SettingsDesk::vaultFacts() const
{
    return m_vault == nullptr
               ? VaultFacts()
               : VaultFacts{true, m_vault->details().folder, m_vault->details().hasKeychainSlot};
}

void SettingsDesk::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_tools.window.lockAction());
    m_open.removeAll(nullptr);
    m_open.append(dialog);
    dialog->open();
}

void SettingsDesk::open()
{
    const SettingsContent content{m_file.read(), m_tools.state.colourScheme(), m_tools.clipboard.limit(),
                                  vaultFacts(), m_folders};
    auto *dialog = new SettingsDialog(
        content, [this](bool on) { return m_slots.setKeychain(on); }, &m_tools.window);
    connect(dialog, &SettingsDialog::changed, this, [this](const Settings &settings) {
        m_file.write(settings);
        apply(settings);
    });
    connect(dialog, &SettingsDialog::schemeChosen, &m_tools.window, &MainWindow::chooseScheme);
    connect(dialog, &SettingsDialog::passphraseRequested, this, &SettingsDesk::changePassphrase);
    connect(dialog, &SettingsDialog::folderRequested, this, [](const QString &path) {
        QDir().mkpath(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    show(dialog);
}

void SettingsDesk::changePassphrase()
{
    auto *dialog = new ChangePassphraseDialog(
        [this](const Secret &oldPassphrase, const Secret &newPassphrase) {
            return m_slots.changePassphrase(oldPassphrase, newPassphrase);
        },
        &m_tools.window);
    connect(dialog, &ChangePassphraseDialog::changed, this,
            [this] { m_tools.window.statusStrip().setMessage(tr("The passphrase is changed.")); });
    show(dialog);
}

} // namespace claviger
