// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "ui/dialogs/field.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/outlooklist.h"
#include "ui/dialogs/secretfield.h"
#include "ui/dialogs/servicedelegate.h"
#include "ui/dialogs/settingsform.h"
#include "ui/style/possible.h"
#include "ui/style/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace

ConnectDialog::ConnectDialog(const QList<ServiceDescriptionPtr> &services, const QStringList &takenNames,
                             ConnectActions actions, QWidget *parent)
    : TaskDialog(parent), m_services(services), m_takenNames(takenNames), m_actions(std::move(actions))
{
    setHeading(tr("Connect a service"),
               tr("The credential goes into the encrypted vault and nowhere else. Where the "
                  "service allows it, it is checked before anything is stored."));
    buildServices();
    buildForm();
    m_button = addPrimary(QString());
    connect(m_button, &QPushButton::clicked, this, &ConnectDialog::advance);
    m_list->setCurrentRow(0);
    m_filter->setFocus();
    resize(940, 600);
}

void ConnectDialog::buildServices()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"serviceFilter"_s);
    m_filter->setPlaceholderText(tr("Find a service"));
    m_filter->setAccessibleName(tr("Find a service"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"services"_s);
    m_list->setAccessibleName(tr("Services"));
    m_list->setItemDelegate(new ServiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const ServiceDescriptionPtr &service : std::as_const(m_services)) {
        auto *item = new QListWidgetItem(service->name, m_list);
        item->setData(ServiceDelegate::SummaryRole, service->summary);
        item->setData(ServiceDelegate::IdRole, service->id);
        item->setData(Qt::AccessibleDescriptionRole, service->summary);
    }
    connect(m_filter, &QLineEdit::textChanged, this, &ConnectDialog::filterServices);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectDialog::showService);
}

void ConnectDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    m_docs = new ToneLabel(Tone::Muted, ToneLabel::Size::Caption, form);
    m_docs->setTextFormat(Qt::RichText);
    m_docs->setOpenExternalLinks(true);
    column->addWidget(m_docs);
    buildHost(form);
    buildCredential(form);
    buildOptions(form);
    column->addStretch();
    arrange(form);
}

void ConnectDialog::buildHost(QWidget *parent)
{
    m_host = comboBox(u"host"_s, parent);
    m_url = new QLineEdit(parent);
    m_url->setObjectName(u"url"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setAccessibleName(tr("Address"));
    m_plainHttp = new QCheckBox(tr("Send the credential &unencrypted"), parent);
    m_plainHttp->setObjectName(u"plainHttp"_s);
    m_plainHttpNote =
        new NoticeBar(Tone::Warn,
                      tr("This address starts with http. Everybody on the way can read the credential. "
                         "Use https, unless you know the network."),
                      parent);
    auto *control = new QWidget(parent);
    auto *both = new QVBoxLayout(control);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(4);
    both->addWidget(m_host);
    both->addWidget(m_url);
    m_urlField = new Field(tr("&Address"), control, parent, m_host);
    for (QWidget *part : {static_cast<QWidget *>(m_urlField), static_cast<QWidget *>(m_plainHttpNote),
                          static_cast<QWidget *>(m_plainHttp)})
        parent->layout()->addWidget(part);
    connect(m_host, &QComboBox::currentIndexChanged, this, &ConnectDialog::showHost);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectDialog::forgetVerification);
    connect(m_plainHttp, &QCheckBox::toggled, this, &ConnectDialog::forgetVerification);
}

void ConnectDialog::buildCredential(QWidget *parent)
{
    m_kind = comboBox(u"credentialKind"_s, parent);
    m_kindField = new Field(tr("&Kind of credential"), m_kind, parent);
    m_credential = new SecretField(SecretField::Kind::Token, parent);
    m_credential->lineEdit()->setObjectName(u"credential"_s);
    m_credentialField = new Field(tr("C&redential"), m_credential, parent, m_credential->lineEdit());
    m_settings = new SettingsForm(parent);
    parent->layout()->addWidget(m_kindField);
    parent->layout()->addWidget(m_credentialField);
    parent->layout()->addWidget(m_settings);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectDialog::showCredentialKind);
    connect(m_credential, &SecretField::edited, this, &ConnectDialog::forgetVerification);
    connect(m_settings, &SettingsForm::edited, this, &ConnectDialog::forgetVerification);
}

void ConnectDialog::buildOptions(QWidget *parent)
{
    m_name = new QLineEdit(parent);
    m_name->setObjectName(u"connectionName"_s);
    m_nameField = new Field(tr("&Name"), m_name, parent);
    m_nameField->setNote(tr("What you and scripts call this connection."));
    m_trust = comboBox(u"trust"_s, parent);
    m_trust->addItem(tr("Full: create, rotate and revoke keys"), static_cast<int>(Connection::Trust::Full));
    m_trust->addItem(tr("Read only: look, change nothing"), static_cast<int>(Connection::Trust::ReadOnly));
    m_trust->addItem(tr("By hand: no credential, nothing is asked"),
                     static_cast<int>(Connection::Trust::Manual));
    m_trustField = new Field(tr("&Trust"), m_trust, parent);
    m_unpublished = new QCheckBox(tr("Use un&published operations"), parent);
    m_unpublished->setObjectName(u"unpublished"_s);
    auto *why =
        new ToneLabel(tr("Functions that the vendor has, but publishes no API for. They may change without "
                         "notice; switch them on only if you have been given this API."),
                      Tone::Muted, ToneLabel::Size::Caption, parent);
    m_unpublished->setAccessibleDescription(why->text());
    auto *last = new QVBoxLayout;
    last->setSpacing(4);
    last->addWidget(m_unpublished);
    last->addWidget(why);
    parent->layout()->addWidget(m_nameField);
    parent->layout()->addWidget(m_trustField);
    parent->layout()->addItem(last);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ConnectDialog::refresh);
    connect(m_trust, &QComboBox::currentIndexChanged, this, &ConnectDialog::showTrust);
    connect(m_unpublished, &QCheckBox::clicked, this, [this] { m_unpublishedTouched = true; });
    connect(m_unpublished, &QCheckBox::toggled, this, &ConnectDialog::refresh);
}

void ConnectDialog::arrange(QWidget *form)
{
    auto *services = new QVBoxLayout;
    services->setSpacing(8);
    services->addWidget(m_filter);
    services->addWidget(m_list, 1);
    auto *side = new QWidget(this);
    auto *outlook = new QVBoxLayout(side);
    outlook->setContentsMargins(0, 0, 12, 0);
    outlook->setSpacing(12);
    m_account = new NoticeBar(Tone::Ok, QString(), side);
    m_account->setObjectName(u"account"_s);
    m_account->hide();
    m_outlook = new OutlookList(side);
    outlook->addWidget(m_account);
    outlook->addWidget(
        new ToneLabel(tr("What this connection can do"), Tone::Normal, ToneLabel::Size::Section, side));
    outlook->addWidget(m_outlook);
    outlook->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(services, 7);
    columns->addWidget(scrolled(form, this), 11);
    QScrollArea *sideArea = scrolled(side, this);
    sideArea->setMinimumWidth(272);
    columns->addWidget(sideArea, 9);
    body()->addLayout(columns, 1);
}

void ConnectDialog::chooseService(const QString &id)
{
    for (int i = 0; i < m_services.size(); ++i) {
        if (m_services.at(i)->id == id)
            m_list->setCurrentRow(i);
    }
}

void ConnectDialog::filterServices(const QString &text)
{
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const bool hit =
            item->text().contains(text, Qt::CaseInsensitive) ||
            item->data(ServiceDelegate::SummaryRole).toString().contains(text, Qt::CaseInsensitive);
        m_list->setRowHidden(i, !hit);
        if (hit && first < 0)
            first = i;
    }
    const int current = m_list->currentRow();
    if (first >= 0 && (current < 0 || m_list->isRowHidden(current)))
        m_list->setCurrentRow(first);
}

void ConnectDialog::showService()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_service = m_services.at(row);
    m_unpublishedTouched = false;
    const QString checked =
        m_service->checked.isEmpty()
            ? QString()
            : tr("Facts last compared with the vendor's pages on %1.").arg(m_service->checked);
    const QString docs = m_service->docs.isEmpty()
                             ? QString()
                             : u" <a href=\"%1\">%2</a>"_s.arg(m_service->docs.toString().toHtmlEscaped(),
                                                               tr("Vendor's documentation"));
    m_docs->setText(checked.toHtmlEscaped() + docs);
    m_docs->setVisible(!m_docs->text().isEmpty());
    m_host->clear();
    for (const HostChoice &host : m_service->hosts)
        m_host->addItem(host.name, host.url);
    m_host->addItem(tr("Another address…"), QUrl());
    m_kind->clear();
    for (const CredentialDescription &kind : m_service->credentials)
        m_kind->addItem(kind.label, kind.id);
    m_kindField->setVisible(m_kind->count() > 1);
    m_credential->wipe();
    m_settings->setSettings(m_service->settings);
    if (!m_nameTouched)
        m_name->setText(ConnectForm::proposeName(m_service->name, m_takenNames));
    showHost();
    showCredentialKind();
}

void ConnectDialog::showHost()
{
    const QUrl url = m_host->currentData().toUrl();
    m_url->setText(url.toString());
    m_url->setReadOnly(!url.isEmpty());
    m_url->setVisible(url.isEmpty());
    m_urlField->setNote(url.toString());
    if (url.isEmpty())
        m_urlField->setNote(tr("The address that every path of the API is appended to."));
    forgetVerification();
}

CredentialDescription ConnectDialog::credentialKind() const
{
    const int index = m_kind->currentIndex();
    return m_service && index >= 0 && index < m_service->credentials.size() ? m_service->credentials.at(index)
                                                                            : CredentialDescription{};
}

void ConnectDialog::showCredentialKind()
{
    if (!m_service)
        return;
    const CredentialDescription kind = credentialKind();
    m_credential->setPlaceholder(kind.prefix.isEmpty() ? QString() : kind.prefix + u'…');
    const QString byHand = isManual() ? tr("Kept by hand: no credential is needed.") : QString();
    m_credentialField->setUnavailable(
        m_service->credentials.isEmpty()
            ? tr("%1 takes no credential: keys are kept by hand.").arg(m_service->name)
            : byHand);
    m_kindField->setUnavailable(byHand);
    m_credentialField->setNote(kind.help);
    forgetVerification();
}

bool ConnectDialog::isManual() const
{
    return static_cast<Connection::Trust>(m_trust->currentData().toInt()) == Connection::Trust::Manual;
}

// What is kept by hand has nothing to send and nothing to check.
void ConnectDialog::showTrust()
{
    m_trustField->setNote(isManual()
                              ? tr("You type or paste what you know of its keys: reminders and notes work, "
                                   "syncs do not touch it.")
                              : QString());
    if (isManual())
        m_credential->wipe();
    showCredentialKind();
}

Connection ConnectDialog::connection() const
{
    Connection connection;
    connection.name = m_name->text().trimmed();
    connection.serviceId = m_service->id;
    connection.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    connection.credentialId = m_kind->currentData().toString();
    connection.settings = m_settings->values();
    connection.trust = static_cast<Connection::Trust>(m_trust->currentData().toInt());
    connection.allowPlainHttp = ConnectForm::needsPlainHttp(connection.url) && m_plainHttp->isChecked();
    connection.useUnpublished = m_unpublished->isChecked() && !isManual();
    return connection;
}

void ConnectDialog::forgetVerification()
{
    m_verified.reset();
    refresh();
}

void ConnectDialog::refresh()
{
    if (!m_service || !m_button)
        return;
    refreshSwitches();
    const Connection now = connection();
    const bool ownUrl = m_host->currentData().toUrl().isEmpty();
    m_urlField->setProblem(ownUrl && !m_url->text().isEmpty() ? ConnectForm::urlProblem(now.url) : QString());
    m_nameField->setProblem(ConnectForm::nameProblem(now.name, m_takenNames));
    const QString doubt = ConnectForm::credentialDoubt(credentialKind(), m_credential->secret().expose());
    m_credentialField->setWarnings(doubt.isEmpty() ? QStringList() : QStringList{doubt});
    m_outlook->setOutlook(ConnectForm::outlook(*m_service, now, m_actions.usable));
    m_account->setVisible(m_verified.has_value());
    refreshButton();
}

void ConnectDialog::refreshSwitches()
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool plain = ConnectForm::needsPlainHttp(url);
    m_plainHttp->setVisible(plain && !isManual());
    m_plainHttpNote->setVisible(plain && !isManual());
    m_unpublished->setEnabled(!isManual());
    if (!m_unpublishedTouched)
        m_unpublished->setChecked(ConnectForm::isLoopback(url));
}

bool ConnectDialog::canVerify() const
{
    return !isManual() && m_actions.usable(*m_service, connection(), u"verify"_s).has_value();
}

QString ConnectDialog::missing() const
{
    const Connection now = connection();
    if (!ConnectForm::urlProblem(now.url).isEmpty())
        return tr("The address is missing.");
    if (isManual())
        return ConnectForm::nameProblem(now.name, m_takenNames);
    if (ConnectForm::needsPlainHttp(now.url) && !now.allowPlainHttp)
        return tr("Use an https address, or allow that the credential is sent unencrypted.");
    if (!m_service->credentials.isEmpty() && m_credential->isEmpty())
        return tr("Paste the credential.");
    if (!m_settings->isComplete())
        return tr("Fill in what is not marked as optional.");
    return ConnectForm::nameProblem(now.name, m_takenNames);
}

void ConnectDialog::refreshButton()
{
    const bool checkFirst = canVerify() && !m_verified;
    m_button->setText(checkFirst   ? tr("&Check credential")
                      : isManual() ? tr("Keep %1 by &hand").arg(m_service->name)
                                   : tr("&Connect %1").arg(m_service->name));
    const QString gap = missing();
    setPossible(*m_button, {}, gap);
    const bool unchecked = !canVerify() && !isManual() && !m_service->credentials.isEmpty();
    setStatus(
        !gap.isEmpty() ? gap
        : unchecked
            ? tr("%1 offers no way to check the credential; it is stored unchecked.").arg(m_service->name)
            : QString());
}

void ConnectDialog::advance()
{
    if (canVerify() && !m_verified)
        verify();
    else
        store();
}

void ConnectDialog::verify()
{
    follow<Result<Verification>>(tr("Checking the credential with %1…").arg(m_service->name),
                                 m_actions.verify(connection(), m_credential->secret()),
                                 [this](const Result<Verification> &result) {
                                     if (!result) {
                                         showError(result.error());
                                         return;
                                     }
                                     m_verified = *result;
                                     showVerification(*result);
                                     refresh();
                                     m_button->setFocus();
                                 });
}

void ConnectDialog::showVerification(const Verification &verification)
{
    QStringList sentences{verification.account.isEmpty()
                              ? tr("✓ %1 accepts the credential.").arg(m_service->name)
                              : tr("✓ The credential belongs to %1.").arg(verification.account)};
    if (!verification.scopes.isEmpty())
        sentences << tr("Its scopes: %1.").arg(verification.scopes.join(u", "_s));
    if (verification.expires.isInstant())
        sentences << tr("It expires on %1.")
                         .arg(QLocale().toString(verification.expires.time().toLocalTime(),
                                                 QLocale::ShortFormat));
    m_account->setSentence(sentences.join(u' '));
}

void ConnectDialog::store()
{
    follow<Result<Connection>>(tr("Storing the connection…"),
                               m_actions.add(connection(), isManual() ? Secret() : m_credential->secret()),
                               [this](const Result<Connection> &result) {
                                   if (!result) {
                                       showError(result.error());
                                       return;
                                   }
                                   Q_EMIT connected(*result);
                                   accept();
                               });
}

void ConnectDialog::done(int result)
{
    m_credential->wipe();
    TaskDialog::done(result);
}

} // namespace claviger
