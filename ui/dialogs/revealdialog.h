// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/secretformats.h"
#include "ui/dialogs/taskdialog.h"

class QCheckBox;

namespace claviger {

class SecretClipboard;
class SecretLine;

/// Shows a new secret, once. Masked until somebody asks; it closes only after "I have stored it" or an
/// explicit "Close without storing". The secret is dropped when it closes, and is in no widget while it
/// is masked.
class RevealDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// \a clipboard must outlive the dialog.
    RevealDialog(RevealContent content, Secret secret, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~RevealDialog() override;

    void reject() override;
    /// Wipes the secret and closes, whatever is ticked.
    void done(int result) override;

Q_SIGNALS:
    void secretShown(); ///< somebody asked to see it
    void secretCopied();

private:
    void buildSecretRow();
    void buildCopyMenu();
    void buildGate();
    void setShown(bool shown);
    void copyAs(SecretFormat format);
    void wipe();

    RevealContent m_content;
    Secret m_secret;
    SecretClipboard &m_clipboard;
    SecretLine *m_field;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_copyAs;
    QCheckBox *m_stored;
    QWidget *m_gate;
    ActionButton *m_close;
};

} // namespace claviger
