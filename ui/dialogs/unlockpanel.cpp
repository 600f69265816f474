// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlockpanel.h"

#include "ui/dialogs/actionbutton.h"
#include "ui/dialogs/errorpanel.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/tonelabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

UnlockPanel::UnlockPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new ToneLabel(Tone::Normal, ToneLabel::Size::Title, this))
    , m_reason(new ToneLabel(Tone::Muted, ToneLabel::Size::Body, this))
    , m_passphrase(new SecretField(SecretField::Kind::Passphrase, this))
    , m_field(new Field(tr("&Passphrase"), m_passphrase, this, m_passphrase->lineEdit()))
    , m_error(new ErrorPanel(this))
    , m_unlock(new ActionButton(tr("&Unlock vault"), ActionButton::Role::Primary, this))
    , m_keychain(new ActionButton(tr("Open with the system &keychain"), ActionButton::Role::Secondary, this))
{
    m_passphrase->lineEdit()->setObjectName(u"passphrase"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_keychain->setObjectName(u"keychain"_s);
    setFocusProxy(m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_keychain);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_name);
    heading->addWidget(m_reason);
    column->addLayout(heading);
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::submit);
    connect(m_passphrase->lineEdit(), &QLineEdit::returnPressed, this, &UnlockPanel::submit);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPanel::keychainRequested);
    connect(m_passphrase, &SecretField::edited, this, [this] {
        m_field->setProblem({});
        refresh();
    });
    refresh();
}

void UnlockPanel::showVault(const QString &folder, bool hasKeychainSlot, const QString &reason)
{
    QString name = QDir(folder).dirName();
    if (name.endsWith(".vault"_L1))
        name.chop(6);
    m_name->setText(tr("%1 is locked").arg(name));
    m_name->setToolTip(QDir::toNativeSeparators(folder));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_keychain->setVisible(hasKeychainSlot);
    m_error->clear();
    refresh();
}

void UnlockPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_passphrase->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Opening…") : tr("&Unlock vault"));
    refresh();
}

void UnlockPanel::showError(const Error &error)
{
    const bool wrong = error.code == ErrorCode::VaultWrongPassphrase;
    m_error->clear();
    if (!wrong)
        m_error->showError(error);
    m_field->setProblem(wrong ? error.message : QString());
    m_passphrase->lineEdit()->selectAll();
    m_passphrase->setFocus();
}

void UnlockPanel::wipe()
{
    m_passphrase->wipe();
}

void UnlockPanel::submit()
{
    if (!m_busy && !m_passphrase->isEmpty())
        Q_EMIT unlockRequested(m_passphrase->secret());
}

void UnlockPanel::refresh()
{
    m_unlock->setEnabled(!m_busy && !m_passphrase->isEmpty());
    m_keychain->setEnabled(!m_busy);
}

} // namespace claviger
