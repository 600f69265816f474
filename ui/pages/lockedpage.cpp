// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lockedpage.h"

#include "ui/dialogs/secretfield.h"
#include "ui/style/icons.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

LockedPage::LockedPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_passphrase(new SecretField(SecretField::Kind::Passphrase, this))
    , m_error(new QLabel(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
    , m_create(new QPushButton(tr("Create a vault…"), this))
    , m_other(new QPushButton(tr("Open another vault…"), this))
{
    setObjectName(u"lockedPage"_s);
    m_passphrase->lineEdit()->setObjectName(u"passphrase"_s);
    m_passphrase->lineEdit()->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholder(tr("Passphrase"));
    m_unlock->setObjectName(u"unlock"_s);
    m_create->setObjectName(u"createVault"_s);
    m_other->setObjectName(u"openVault"_s);
    m_error->setObjectName(u"unlockError"_s);
    setPrimary(*m_unlock);
    setPrimary(*m_create);
    setTextButton(*m_other);
    setTextRole(*m_title, TextRole::PageTitle);
    setMuted(*m_hint);
    m_error->setProperty("error", true);
    layOut();
    connect(m_unlock, &QPushButton::clicked, this, &LockedPage::submit);
    connect(m_passphrase->lineEdit(), &QLineEdit::returnPressed, this, &LockedPage::submit);
    connect(m_passphrase, &SecretField::edited, this,
            [this] { setUnlockPossible(!m_passphrase->isEmpty()); });
    connect(m_create, &QPushButton::clicked, this, &LockedPage::createVaultRequested);
    connect(m_other, &QPushButton::clicked, this, &LockedPage::openVaultRequested);
    showNoVault();
}

void LockedPage::layOut()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(400);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(32, 28, 32, 20);
    inner->setSpacing(8);
    for (QLabel *label : {m_icon, m_title, m_hint, m_error}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    inner->addWidget(m_icon);
    inner->addWidget(m_title);
    inner->addWidget(m_hint);
    inner->addSpacing(8);
    inner->addWidget(m_passphrase);
    inner->addWidget(m_error);
    inner->addWidget(m_unlock);
    inner->addWidget(m_create);
    inner->addWidget(m_other, 0, Qt::AlignHCenter);
    drawIcon();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // A row with stretches and not an alignment: the card's height depends on its width.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

void LockedPage::changeEvent(QEvent *event)
{
    // A label keeps the pixmap that it was given, in the colours of that moment.
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void LockedPage::drawIcon()
{
    m_icon->setPixmap(icon(u"lock"_s, QPalette::Link).pixmap(QSize(28, 28), devicePixelRatioF()));
}

void LockedPage::showNoVault()
{
    m_title->setText(tr("No vault is open"));
    m_hint->setText(tr("A vault is an encrypted folder on this computer. It keeps what you know about your "
                       "keys, and works without a network."));
    m_passphrase->hide();
    m_error->hide();
    m_unlock->hide();
    m_create->show();
    m_other->setText(tr("Open a vault…"));
}

void LockedPage::showLocked(const QString &vaultName, const QString &error, const QString &reason)
{
    m_title->setText(vaultName.isEmpty() ? tr("The vault is locked") : tr("%1 is locked").arg(vaultName));
    const QString hint = tr("Everything in it is encrypted until you unlock it.");
    m_hint->setText(reason.isEmpty() ? hint : tr("Locked: %1.").arg(reason) + u'\n' + hint);
    m_create->hide();
    m_passphrase->show();
    m_passphrase->setEnabled(true);
    m_passphrase->wipe();
    m_unlock->show();
    m_unlock->setText(tr("Unlock"));
    setUnlockPossible(false);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_other->setText(tr("Open another vault…"));
    m_passphrase->setFocus();
}

void LockedPage::setUnlockPossible(bool possible)
{
    setPossible(*m_unlock, {}, possible ? QString() : tr("Type the passphrase first."));
}

void LockedPage::showUnlocking()
{
    m_passphrase->setEnabled(false);
    setPossible(*m_unlock, {}, tr("The passphrase is being tried."));
    m_unlock->setText(tr("Unlocking…"));
    m_error->hide();
}

void LockedPage::showFailure(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void LockedPage::submit()
{
    if (m_passphrase->isEmpty())
        return;
    const Secret passphrase = m_passphrase->secret();
    m_passphrase->wipe();
    showUnlocking();
    Q_EMIT unlockRequested(passphrase);
}

} // namespace claviger
