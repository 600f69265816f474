// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/secret.h"

#include <QWidget>

namespace claviger {

class ActionButton;
class ErrorPanel;
class Field;
class SecretField;
class ToneLabel;

/// The page of a locked vault: its name, the passphrase, the keychain where there is a slot for it. It
/// opens nothing itself: the owner does, and tells how it went.
class UnlockPanel : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPanel(QWidget *parent = nullptr);

    /// \a reason says why it was locked ("Locked after 10 minutes without input."); may be empty.
    void showVault(const QString &folder, bool hasKeychainSlot, const QString &reason);
    void setBusy(bool busy);
    /// Shows why the vault did not open; a wrong passphrase is said under the field.
    void showError(const Error &error);
    /// Forgets what was typed.
    void wipe();

Q_SIGNALS:
    void unlockRequested(const claviger::Secret &passphrase);
    void keychainRequested();

private:
    void submit();
    void refresh();
    bool m_busy = false;
    ToneLabel *m_name;
    ToneLabel *m_reason;
    SecretField *m_passphrase;
    Field *m_field;
    ErrorPanel *m_error;
    ActionButton *m_unlock;
    ActionButton *m_keychain;
};

} // namespace claviger
