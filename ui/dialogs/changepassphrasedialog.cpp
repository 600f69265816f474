// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changepassphrasedialog.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/newpassphrase.h"
#include "ui/dialogs/secretfield.h"
#include "ui/style/possible.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

ChangePassphraseDialog::ChangePassphraseDialog(Action change, QWidget *parent)
    : TaskDialog(parent)
    , m_change(std::move(change))
    , m_old(new SecretField(SecretField::Kind::Passphrase, this))
    , m_oldField(new Field(tr("&Current passphrase"), m_old, this, m_old->lineEdit()))
    , m_new(new NewPassphrase(this))
    , m_button(nullptr)
{
    setHeading(tr("Change the passphrase"),
               tr("The old passphrase stops working at once. Copies of the vault made before keep it."));
    m_old->lineEdit()->setObjectName(u"oldPassphrase"_s);
    body()->addWidget(m_oldField);
    body()->addWidget(m_new);
    body()->addStretch();
    m_button = addPrimary(tr("C&hange passphrase"));
    connect(m_button, &QPushButton::clicked, this, &ChangePassphraseDialog::start);
    connect(m_old, &SecretField::edited, this, &ChangePassphraseDialog::refresh);
    connect(m_new, &NewPassphrase::edited, this, &ChangePassphraseDialog::refresh);
    refresh();
    m_old->setFocus();
    resize(480, 200);
}

void ChangePassphraseDialog::refresh()
{
    m_oldField->setProblem({});
    const QString reason = m_old->isEmpty()       ? tr("Type the current passphrase first.")
                           : !m_new->isComplete() ? tr("Type the new passphrase twice, the same.")
                                                  : QString();
    setPossible(*m_button, {}, reason);
    setStatus(reason);
}

void ChangePassphraseDialog::start()
{
    follow<Done>(tr("Changing the passphrase…"), m_change(m_old->secret(), m_new->secret()),
                 [this](const Done &result) {
                     if (!result && result.error().code == ErrorCode::VaultWrongPassphrase) {
                         m_oldField->setProblem(result.error().message);
                         m_old->lineEdit()->selectAll();
                         m_old->setFocus();
                     } else if (!result) {
                         showError(result.error());
                     } else {
                         Q_EMIT changed();
                         accept();
                     }
                 });
}

void ChangePassphraseDialog::done(int result)
{
    m_old->wipe();
    m_new->wipe();
    TaskDialog::done(result);
}

} // namespace claviger
