// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/vaultsettings.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/noticebar.h"
#include "ui/style/possible.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace claviger {

using namespace Qt::StringLiterals;

VaultSettings::VaultSettings(const VaultFacts &facts, KeychainAction setKeychain, QWidget *parent)
    : SettingsPage(tr("Vault"),
                   facts.isOpen ? QDir::toNativeSeparators(facts.folder)
                                : tr("No vault is open: unlock one to change how it is opened."),
                   parent)
    , m_setKeychain(std::move(setKeychain))
    , m_passphrase(new QPushButton(tr("Change &passphrase…"), this))
    , m_notice(new NoticeBar(Tone::Info, {}, this))
{
    m_passphrase->setObjectName(u"changePassphrase"_s);
    m_passphrase->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_passphrase);
    line->addStretch();
    add(row);
    m_keychain = addSwitch(u"keychain"_s, tr("Also open with the system &keychain"), facts.hasKeychain,
                           keychainNote());
    m_notice->setObjectName(u"vaultNotice"_s);
    m_notice->hide();
    add(m_notice);
    const QString whyNot = facts.isOpen ? QString() : tr("Unlock the vault first.");
    setPossible(*m_passphrase, {}, whyNot);
    setPossible(*m_keychain, keychainNote(), whyNot);
    connect(m_passphrase, &QPushButton::clicked, this, &VaultSettings::passphraseRequested);
    connect(m_keychain, &QCheckBox::toggled, this, &VaultSettings::switchKeychain);
}

QString VaultSettings::keychainNote()
{
    return tr("Opens without a question while you are logged in. The passphrase always works, too.");
}

void VaultSettings::switchKeychain(bool on)
{
    setPossible(*m_keychain, keychainNote(), tr("The keychain is being asked."));
    m_notice->hide();
    whenDone(m_setKeychain(on), this, [this, on](const Done &done) {
        setPossible(*m_keychain, keychainNote(), {});
        if (!done) {
            const QSignalBlocker quiet(m_keychain);
            m_keychain->setChecked(!on);
        }
        m_notice->setTone(done ? Tone::Ok : Tone::Bad);
        m_notice->setSentence(!done ? done.error().message
                              : on  ? tr("The keychain opens this vault from now on.")
                                    : tr("Only the passphrase opens this vault from now on."));
        m_notice->show();
    });
}

} // namespace claviger
