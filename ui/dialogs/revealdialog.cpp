// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revealdialog.h"

#include "ui/dialogs/factslist.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/handoverpanel.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/secretline.h"
#include "ui/platform/secretclipboard.h"
#include "ui/style/possible.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

// The same for every secret: its length is nobody's business either.
QString dots()
{
    return QString(32, u'•');
}

} // namespace

RevealDialog::RevealDialog(RevealContent content, Secret secret, SecretClipboard &clipboard, QWidget *parent)
    : TaskDialog(parent)
    , m_content(std::move(content))
    , m_secret(std::move(secret))
    , m_clipboard(clipboard)
    , m_field(new SecretLine(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_copyAs(new QPushButton(tr("Copy &as"), this))
    , m_stored(new QCheckBox(tr("I have &stored it"), this))
    , m_gate(nullptr)
    , m_close(nullptr)
{
    const bool isClient = !m_content.clientId.isEmpty();
    setHeading(isClient ? tr("Your new client secret") : tr("Your new key"),
               tr("%1 shows this secret only now. Store it where it will be used; it cannot be shown again.")
                   .arg(m_content.serviceName));
    auto *facts = new FactsList(this);
    facts->add(isClient ? tr("Application") : tr("Key"), m_content.key.name);
    if (isClient)
        facts->add(tr("Client id"), m_content.clientId, FactsList::Type::Code);
    facts->add(tr("Service"), m_content.serviceName);
    body()->addWidget(facts);
    buildSecretRow();
    if (m_content.handOver) {
        auto *handOver = new HandOverPanel(this);
        handOver->setIntegration(&*m_content.handOver);
        body()->addWidget(handOver);
    }
    buildCopyMenu();
    buildGate();
    cancelButton()->hide();
    m_close = addPrimary(tr("C&lose"));
    const auto judge = [this](bool stored) {
        setPossible(*m_close, {}, stored ? QString() : tr("Tick “I have stored it” first."));
    };
    judge(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stored, &QCheckBox::toggled, this, judge);
    connect(m_stored, &QCheckBox::toggled, m_gate, &QWidget::hide);
    connect(&m_clipboard, &SecretClipboard::copied, this, [this] { setStatus(m_clipboard.copiedText()); });
    connect(&m_clipboard, &SecretClipboard::cleared, this,
            [this] { setStatus(tr("The clipboard is empty again.")); });
    setShown(false);
    m_copy->setFocus();
    resize(560, 200);
}

RevealDialog::~RevealDialog()
{
    wipe();
}

void RevealDialog::buildSecretRow()
{
    m_field->setObjectName(u"secret"_s);
    m_show->setObjectName(u"show"_s);
    m_show->setCheckable(true);
    m_copy->setObjectName(u"copy"_s);
    m_copyAs->setObjectName(u"copyAs"_s);
    auto *control = new QWidget(this);
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    for (QPushButton *button : {m_show, m_copy, m_copyAs}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    body()->addWidget(new Field(tr("Secret"), control, this, m_field));
    connect(m_show, &QPushButton::toggled, this, &RevealDialog::setShown);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyAs(SecretFormat::Plain); });
    connect(m_field, &SecretLine::copyRequested, this, [this] { copyAs(SecretFormat::Plain); });
}

void RevealDialog::buildCopyMenu()
{
    auto *menu = new QMenu(m_copyAs);
    menu->setToolTipsVisible(true);
    const auto entry = [this, menu](const QString &name, const QString &text, SecretFormat format) {
        QAction *action = menu->addAction(text, this, [this, format] { copyAs(format); });
        action->setObjectName(name);
        return action;
    };
    QAction *curl = entry(u"copyCurl"_s, tr("&curl command"), SecretFormat::Curl);
    entry(u"copyEnv"_s, tr("&Line of a .env file"), SecretFormat::DotEnv);
    entry(u"copyGithub"_s, tr("&GitHub Actions secret (gh)"), SecretFormat::GithubActions);
    entry(u"copyGitlab"_s, tr("G&itLab CI variable (glab)"), SecretFormat::GitlabCi);
    entry(u"copyKubernetes"_s, tr("&Kubernetes secret (kubectl)"), SecretFormat::Kubernetes);
    curl->setVisible(m_content.clientId.isEmpty());
    if (m_content.headers.isEmpty() || m_content.url.isEmpty()) {
        curl->setEnabled(false);
        curl->setText(tr("curl command (%1 does not say how a key is sent)").arg(m_content.serviceName));
    }
    m_copyAs->setMenu(menu);
}

void RevealDialog::buildGate()
{
    const QString sentence =
        m_content.clientId.isEmpty()
            ? tr("The secret is lost for good once this closes. Tick “I have stored it”, or close "
                 "without storing and revoke the key.")
            : tr("The secret is lost for good once this closes. Tick “I have stored it”, or close "
                 "without storing and rotate the application again.");
    auto *gate = new NoticeBar(Tone::Warn, sentence, this);
    gate->setObjectName(u"gate"_s);
    QPushButton *discard = gate->addButton(tr("Close without storing"));
    discard->setObjectName(u"discard"_s);
    connect(discard, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    gate->hide();
    m_gate = gate;
    m_stored->setObjectName(u"stored"_s);
    body()->addWidget(m_stored);
    body()->addWidget(m_gate);
    body()->addStretch();
}

void RevealDialog::setShown(bool shown)
{
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    if (shown) {
        m_field->setText(QString::fromUtf8(m_secret.expose()));
        m_field->setCursorPosition(0);
        Q_EMIT secretShown();
    } else {
        m_field->setText(dots());
    }
    m_field->setAccessibleDescription(shown ? QString() : tr("The secret is hidden."));
}

void RevealDialog::copyAs(SecretFormat format)
{
    m_clipboard.copy(formatSecret(format, m_content, m_secret));
    Q_EMIT secretCopied();
}

void RevealDialog::reject()
{
    if (m_stored->isChecked()) {
        done(QDialog::Accepted);
        return;
    }
    m_gate->show();
    m_stored->setFocus();
}

void RevealDialog::done(int result)
{
    wipe();
    TaskDialog::done(result);
}

void RevealDialog::wipe()
{
    m_field->setText(dots());
    m_field->clear();
    m_secret.clear();
    m_show->setEnabled(false);
    m_copy->setEnabled(false);
    m_copyAs->setEnabled(false);
}

} // namespace claviger
