// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tokendialog.h"

#include "models/domain/tokenremarks.h"
#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/tokenfacts.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"
#include "ui/platform/secretclipboard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {
constexpr int second = 1000;
}

TokenDialog::TokenDialog(const Application &application, const QString &serviceName, const Clock &clock,
                         SecretClipboard &clipboard, Exchange exchange, QWidget *parent)
    : TaskDialog(parent)
    , m_serviceName(serviceName)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_exchange(std::move(exchange))
    , m_secret(new SecretField(SecretField::Kind::Token, this))
    , m_panel(new QWidget(this))
{
    setHeading(tr("Try a token"),
               tr("The client secret of “%1” is exchanged for a token as a machine would do it "
                  "(client_credentials).")
                   .arg(application.name));
    buildSecret();
    buildToken();
    body()->addStretch();
    cancelButton()->setText(tr("Close"));
    m_get = addPrimary(tr("&Get a token"));
    connect(m_get, &QPushButton::clicked, this, &TokenDialog::start);
    connect(m_secret, &SecretField::edited, this, [this] { m_secretField->setProblem({}); });
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &TokenDialog::tick);
    connect(&m_clipboard, &SecretClipboard::copied, this, [this] { setStatus(m_clipboard.copiedText()); });
    m_secret->setFocus();
    resize(560, 240);
}

TokenDialog::~TokenDialog()
{
    wipe();
}

void TokenDialog::buildSecret()
{
    m_secret->lineEdit()->setObjectName(u"clientSecret"_s);
    m_secret->setPlaceholder(tr("as it was shown when it was made"));
    m_secretField = new Field(tr("Client &secret"), m_secret, this, m_secret->lineEdit());
    m_secretField->setNote(tr("It stays in this dialog and is wiped when it closes or the vault locks."));
    body()->addWidget(m_secretField);
}

void TokenDialog::buildToken()
{
    m_panel->setObjectName(u"token"_s);
    m_countdown = new ToneLabel(Tone::Normal, ToneLabel::Size::Section, m_panel);
    m_countdown->setObjectName(u"countdown"_s);
    m_left = new QProgressBar(m_panel);
    m_left->setTextVisible(false);
    m_left->setFixedHeight(6);
    m_left->setAccessibleName(tr("What is left of the token's life"));
    m_remarks = new ToneLabel(Tone::Warn, ToneLabel::Size::Body, m_panel);
    m_remarks->setObjectName(u"remarks"_s);
    m_keep = new QCheckBox(tr("Get the &next one before it ends"), m_panel);
    m_keep->setObjectName(u"keepFresh"_s);
    m_keep->setChecked(true);
    connect(m_keep, &QCheckBox::toggled, this, &TokenDialog::setKeptFresh);
    m_copy = new QPushButton(tr("&Copy token"), m_panel);
    m_copy->setObjectName(u"copyToken"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_tokens || !m_tokens->current())
            return;
        m_clipboard.copy(m_tokens->current()->value);
        Q_EMIT tokenCopied();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep, 1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_countdown);
    column->addWidget(m_left);
    column->addLayout(row);
    column->addWidget(m_remarks);
    m_panel->hide();
    body()->addWidget(m_panel);
}

void TokenDialog::start()
{
    if (m_secret->isEmpty()) {
        m_secretField->setProblem(tr("Paste the client secret."));
        m_secret->setFocus();
        return;
    }
    clearError();
    setPossible(*m_get, {}, tr("The next one comes by itself; close this to end it."));
    setStatus(tr("Asking %1 for a token…").arg(m_serviceName));
    m_tokens = std::make_unique<TokenSession>(
        [exchange = m_exchange, secret = m_secret->secret()] { return exchange(secret); }, m_clock);
    m_tokens->setInterval(m_second.interval());
    connect(m_tokens.get(), &TokenSession::exchanged, this, &TokenDialog::onExchanged);
    connect(m_tokens.get(), &TokenSession::failed, this, &TokenDialog::onFailed);
    m_tokens->withToken(this, [](const Result<AccessToken> &) {});
}

void TokenDialog::onExchanged(const AccessToken &token)
{
    const bool first = ++m_exchanges == 1;
    clearError();
    setPossible(*m_get, {}, {});
    m_get->setText(tr("&Get another token"));
    setStatus(tr("Exchanged %n time(s), last at %1.", nullptr, m_exchanges)
                  .arg(QLocale().toString(token.received.toLocalTime().time(), u"HH:mm:ss"_s)));
    showFacts(token);
    m_panel->show();
    m_second.start();
    setKeptFresh(m_keep->isChecked());
    tick();
    if (first)
        m_copy->setFocus();
}

void TokenDialog::onFailed(const Error &error)
{
    setPossible(*m_get, {}, {});
    setStatus(m_tokens->current() ? tr("The next token could not be had; the last one is still good.")
                                  : QString());
    showError(error);
    if (!m_tokens->current())
        m_tokens->stop(); // a secret that was refused once is not tried again by itself
    tick();
}

void TokenDialog::setKeptFresh(bool kept)
{
    if (!m_tokens)
        return;
    if (kept)
        m_tokens->keepFresh();
    else
        m_tokens->stop();
    tick();
}

void TokenDialog::showFacts(const AccessToken &token)
{
    delete m_facts;
    m_facts = new FactsList(m_panel);
    m_facts->setObjectName(u"tokenFacts"_s);
    for (const TokenFact &fact : tokenFacts(token))
        m_facts->add(fact.name, fact.value, fact.isCode ? FactsList::Type::Code : FactsList::Type::Words);
    static_cast<QVBoxLayout *>(m_panel->layout())->insertWidget(2, m_facts);
    const QStringList remarks = tokenRemarks(token);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void TokenDialog::tick()
{
    if (!m_tokens || !m_tokens->current()) {
        m_panel->setEnabled(false);
        if (m_exchanges > 0)
            m_countdown->setText(tr("The token has ended."));
        m_left->setValue(0);
        return;
    }
    const AccessToken &token = *m_tokens->current();
    const QDateTime now = m_clock.now();
    const Moment end = token.expires();
    m_panel->setEnabled(true);
    m_left->setVisible(end.isInstant());
    if (!end.isInstant()) {
        m_countdown->setText(tr("The service does not tell when the token ends."));
        return;
    }
    const qint64 left = now.secsTo(end.time());
    m_left->setMaximum(int(qMax<qint64>(1, token.received.secsTo(end.time()))));
    m_left->setValue(int(qBound(qint64(0), left, qint64(m_left->maximum()))));
    if (left <= 0)
        m_countdown->setText(tr("The token has ended."));
    else if (m_keep->isChecked())
        m_countdown->setText(tr("Ends in %1, the next one comes in %2")
                                 .arg(countdownText(left), countdownText(now.secsTo(token.renewAt()))));
    else
        m_countdown->setText(tr("Ends in %1").arg(countdownText(left)));
}

void TokenDialog::setInterval(int milliseconds)
{
    m_second.setInterval(milliseconds);
}

void TokenDialog::done(int result)
{
    wipe();
    TaskDialog::done(result);
}

void TokenDialog::wipe()
{
    m_second.stop();
    m_tokens.reset();
    m_secret->wipe();
}

} // namespace claviger
