// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/settings/settingspage.h"

#include <QFuture>

#include <functional>

class QPushButton;

namespace claviger {

class NoticeBar;

/// What the page says of the open vault.
struct VaultFacts
{
    bool isOpen = false;
    QString folder;
    bool hasKeychain = false;
};

/// How the vault is opened: its passphrase, and the system's keychain beside it.
class VaultSettings final : public SettingsPage
{
    Q_OBJECT
public:
    /// Switches opening by the keychain on or off.
    using KeychainAction = std::function<QFuture<Done>(bool on)>;

    VaultSettings(const VaultFacts &facts, KeychainAction setKeychain, QWidget *parent = nullptr);

Q_SIGNALS:
    void passphraseRequested();

private:
    [[nodiscard]] static QString keychainNote();
    void switchKeychain(bool on);

    KeychainAction m_setKeychain;
    QPushButton *m_passphrase;
    QCheckBox *m_keychain = nullptr;
    NoticeBar *m_notice;
};

} // namespace claviger
