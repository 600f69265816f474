// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "ui/dialogs/taskdialog.h"

class QCheckBox;
class QLineEdit;

namespace claviger {

class Field;
class NewPassphrase;

/// Asks for the folder and the passphrase of a new vault and has it made.
class NewVaultDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// \a keychain: the vault is to open with the system keychain, too.
    using Action =
        std::function<QFuture<Done>(const QString &folder, const Secret &passphrase, bool keychain)>;

    /// \a keychainReason says why the system keychain cannot be used here; empty: it can.
    NewVaultDialog(const QString &defaultFolder, const QString &keychainReason, Action create,
                   QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void created(const QString &folder);

private:
    void buildFolder(const QString &folder);
    void buildKeychain(const QString &reason);
    void browse();
    void refresh();
    void start();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString folderProblem() const;

    Action m_create;
    QLineEdit *m_folder = nullptr;
    Field *m_folderField = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    QCheckBox *m_keychain = nullptr;
    ActionButton *m_button = nullptr;
};

} // namespace claviger
