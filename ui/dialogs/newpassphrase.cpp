// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newpassphrase.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/passphrasestrength.h"
#include "ui/dialogs/secretfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretField(SecretField::Kind::Passphrase, this))
    , m_second(new SecretField(SecretField::Kind::Passphrase, this))
    , m_firstField(new Field(tr("New &passphrase"), m_first, this, m_first->lineEdit()))
    , m_secondField(new Field(tr("The same &again"), m_second, this, m_second->lineEdit()))
{
    m_first->lineEdit()->setObjectName(u"passphrase"_s);
    m_second->lineEdit()->setObjectName(u"repeat"_s);
    setFocusProxy(m_first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_firstField);
    column->addWidget(m_secondField);
    connect(m_first, &SecretField::edited, this, &NewPassphrase::refresh);
    connect(m_second, &SecretField::edited, this, &NewPassphrase::refresh);
    refresh();
}

bool NewPassphrase::isComplete() const
{
    return !m_first->isEmpty() && m_first->lineEdit()->text() == m_second->lineEdit()->text();
}

Secret NewPassphrase::secret() const
{
    return m_first->secret();
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void NewPassphrase::refresh()
{
    const PassphraseStrength strength = estimatePassphrase(m_first->lineEdit()->text());
    const bool weak = strength.grade == PassphraseStrength::Grade::Weak;
    m_firstField->setWarnings(weak ? QStringList{strength.sentence()} : QStringList());
    m_firstField->setNote(strength.sentence());
    const bool differs = !m_second->isEmpty() && !isComplete();
    m_secondField->setProblem(differs ? tr("The two are not the same.") : QString());
    Q_EMIT edited();
}

} // namespace claviger
