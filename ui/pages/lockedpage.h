// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace claviger {

class SecretField;

/// What is seen while no vault is open: the way to open one.
class LockedPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockedPage(QWidget *parent = nullptr);

    /// There is no vault yet: offers to create one or to open a folder.
    void showNoVault();
    /// \a error is a sentence about the last attempt, or empty. \a reason: what locked it, or empty.
    void showLocked(const QString &vaultName, const QString &error, const QString &reason = {});
    /// The passphrase is being checked.
    void showUnlocking();
    void showFailure(const QString &error);

Q_SIGNALS:
    void unlockRequested(const claviger::Secret &passphrase);
    void createVaultRequested();
    void openVaultRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void setUnlockPossible(bool possible);
    void layOut();
    void submit();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    SecretField *m_passphrase;
    QLabel *m_error;
    QPushButton *m_unlock;
    QPushButton *m_create;
    QPushButton *m_other;
};

} // namespace claviger
