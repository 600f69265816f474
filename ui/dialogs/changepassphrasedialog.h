// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "ui/dialogs/taskdialog.h"

namespace claviger {

class Field;
class NewPassphrase;
class SecretField;

/// Replaces a vault's passphrase. What is in the vault is not encrypted anew: only its key is wrapped
/// again.
class ChangePassphraseDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Done>(const Secret &oldPassphrase, const Secret &newPassphrase)>;

    explicit ChangePassphraseDialog(Action change, QWidget *parent = nullptr);
    void done(int result) override;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void start();

    Action m_change;
    SecretField *m_old;
    Field *m_oldField;
    NewPassphrase *m_new;
    ActionButton *m_button;
};

} // namespace claviger
