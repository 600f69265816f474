// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vaultslots.h"
#include "ui/platform/settingsfile.h"
#include "ui/settings/settingsdialog.h"

#include <QObject>
#include <QPointer>

namespace claviger {

class AutoLock;
class MainWindow;
class SecretClipboard;
class UiState;

/// Opens the settings, keeps what is chosen and puts it to work. Main thread.
class SettingsDesk final : public QObject
{
    Q_OBJECT
public:
    /// What the settings are put to work on; all must outlive the desk.
    struct Tools
    {
        MainWindow &window;
        UiState &state;
        SecretClipboard &clipboard;
        AutoLock &autoLock;
        KeyCustody &custody;
    };
    /// \a file: where the settings lie.
    SettingsDesk(const Tools &tools, const QString &file, QObject *parent = nullptr);

    void setFolders(const QList<NamedFolder> &folders) { m_folders = folders; }
    /// A vault was opened. Null: it is about to be closed, and the dialogs go.
    void setVault(Vault *vault);
    /// Once nothing here uses the vault any more.
    void whenIdle(std::function<void()> call) { m_slots.whenIdle(std::move(call)); }
    void open();

private:
    void apply(const Settings &settings);
    void changePassphrase();
    void show(QDialog *dialog);
    [[nodiscard]] VaultFacts vaultFacts() const;

    Tools m_tools;
    SettingsFile m_file;
    VaultSlots m_slots;
    Vault *m_vault = nullptr;
    QList<NamedFolder> m_folders;
    QList<QPointer<QDialog>> m_open;
};

} // namespace claviger
