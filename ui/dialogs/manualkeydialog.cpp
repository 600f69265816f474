// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/manualkeydialog.h"

#include "models/sync/pastedkeys.h"
#include "ui/dialogs/allowlisteditor.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/revokeplan.h"
#include "ui/style/possible.h"
#include "ui/style/textroles.h"
#include "ui/style/tonelabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

enum Expiry { NotKnown, Never, OnDate };

/// The vendor's page on which keys of this kind are managed, as a link.
QString dashboardLink(const ServiceDescriptionPtr &service)
{
    if (!service)
        return {};
    for (const QString &name : {u"keys.create"_s, u"keys.list"_s}) {
        const OperationDescription *operation = service->operation(name);
        if (operation != nullptr && !operation->dashboard.isEmpty())
            return u"<a href=\"%1\">%2</a>"_s.arg(
                operation->dashboard.toString().toHtmlEscaped(),
                ManualKeyDialog::tr("Open the page of %1").arg(service->name));
    }
    return {};
}

} // namespace

ManualKeyDialog::ManualKeyDialog(const QList<RecordPlace> &places, const Key &key, const QDate &today,
                                 Action save, QWidget *parent)
    : TaskDialog(parent)
    , m_places(places)
    , m_key(key)
    , m_connection(new QComboBox(this))
    , m_workspace(new QComboBox(this))
    , m_name(new QLineEdit(key.name, this))
    , m_prefix(new QLineEdit(key.prefix, this))
    , m_owner(new QLineEdit(key.owner, this))
    , m_scopes(new QPlainTextEdit(key.scopes.join(u'\n'), this))
    , m_allowlist(new AllowlistEditor(this))
    , m_expiry(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_button(nullptr)
{
    setHeading(key.id.isEmpty() ? tr("Add a key by hand") : tr("Edit the record of %1").arg(key.name),
               tr("A record of a key that the service's own pages manage. Nothing is sent to the service."));
    buildPlace();
    buildTexts();
    buildExpiry(today);
    body()->addStretch();
    m_button = addPrimary(key.id.isEmpty() ? tr("&Add record") : tr("Sa&ve record"));
    connect(m_button, &QPushButton::clicked, this,
            [this, save = std::move(save)] { run(tr("Saving…"), save); });
    showPlace();
    refresh();
    m_name->setFocus();
    resize(560, 200);
}

void ManualKeyDialog::buildPlace()
{
    m_connection->setObjectName(u"connection"_s);
    m_workspace->setObjectName(u"workspace"_s);
    for (const RecordPlace &each : std::as_const(m_places)) {
        m_connection->addItem(each.connection.name, each.connection.id);
        if (each.connection.id == m_key.connectionId)
            m_connection->setCurrentIndex(m_connection->count() - 1);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_connectionField = new Field(tr("&Connection"), m_connection, this);
    m_workspaceField = new Field(tr("&Workspace"), m_workspace, this);
    if (!m_key.id.isEmpty())
        m_connectionField->setUnavailable(tr("A record stays with its connection."));
    row->addWidget(m_connectionField, 1, Qt::AlignTop);
    row->addWidget(m_workspaceField, 1, Qt::AlignTop);
    body()->addLayout(row);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &ManualKeyDialog::showPlace);
}

void ManualKeyDialog::buildTexts()
{
    m_name->setObjectName(u"name"_s);
    m_prefix->setObjectName(u"prefix"_s);
    m_prefix->setFont(fixedFont());
    m_owner->setObjectName(u"owner"_s);
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setFont(fixedFont());
    m_scopes->setTabChangesFocus(true);
    m_scopes->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_allowlist->setNetworks(m_key.allowlist);
    m_prefixField = new Field(tr("&Prefix"), m_prefix, this);
    m_allowlistField = new Field(tr("Allow&list"), m_allowlist, this);
    auto *scopes = new Field(tr("&Scopes"), m_scopes, this);
    scopes->setNote(tr("One a line, as the service spells them."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_prefixField, 1, Qt::AlignTop);
    row->addWidget(new Field(tr("&Owner"), m_owner, this), 1, Qt::AlignTop);
    body()->addWidget(new Field(tr("&Name"), m_name, this));
    body()->addLayout(row);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(scopes, 1, Qt::AlignTop);
    lists->addWidget(m_allowlistField, 1, Qt::AlignTop);
    body()->addLayout(lists);
    connect(m_name, &QLineEdit::textChanged, this, &ManualKeyDialog::refresh);
    connect(m_prefix, &QLineEdit::textChanged, this, &ManualKeyDialog::refresh);
    connect(m_allowlist, &QPlainTextEdit::textChanged, this, &ManualKeyDialog::refresh);
}

void ManualKeyDialog::buildExpiry(const QDate &today)
{
    m_expiry->setObjectName(u"expiry"_s);
    m_expiry->addItems({tr("Not known"), tr("Never"), tr("On a day")});
    m_date->setObjectName(u"expiryDate"_s);
    m_date->setAccessibleName(tr("Day of expiry"));
    m_date->setCalendarPopup(true);
    m_date->setDate(m_key.expires.isInstant() ? m_key.expires.time().toLocalTime().date()
                                              : today.addDays(90));
    m_expiry->setCurrentIndex(m_key.expires.isInstant() ? OnDate
                              : m_key.expires.isNever() ? Never
                                                        : NotKnown);
    auto *control = new QWidget(this);
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_expiry);
    row->addWidget(m_date);
    row->addStretch();
    body()->addWidget(new Field(tr("E&xpires"), control, this, m_expiry));
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &ManualKeyDialog::refresh);
}

const RecordPlace &ManualKeyDialog::place() const
{
    return m_places.at(qMax(0, m_connection->currentIndex()));
}

void ManualKeyDialog::showPlace()
{
    m_workspace->clear();
    for (const Workspace &workspace : place().workspaces) {
        m_workspace->addItem(workspace.name.isEmpty() ? workspace.id : workspace.name, workspace.id);
        if (workspace.id == m_key.workspaceId)
            m_workspace->setCurrentIndex(m_workspace->count() - 1);
    }
    m_workspaceField->setUnavailable(
        m_workspace->count() > 0 ? QString() : tr("No workspace of this connection is known."));
    auto *link = new ToneLabel(dashboardLink(place().service), Tone::Muted, ToneLabel::Size::Caption, this);
    link->setTextFormat(Qt::RichText);
    link->setWordWrap(false);
    link->setOpenExternalLinks(true);
    m_connectionField->setCorner(link);
}

void ManualKeyDialog::refresh()
{
    m_date->setVisible(m_expiry->currentIndex() == OnDate);
    const QString typed = m_prefix->text().trimmed();
    const QString kept = keptPrefix(typed);
    m_prefixField->setWarnings(
        kept == typed ? QStringList()
                      : QStringList{tr("This looks like a whole secret; only %1 will be kept.").arg(kept)});
    m_allowlistField->setProblem(m_allowlist->problem());
    if (m_button != nullptr)
        setPossible(*m_button, {},
                    m_name->text().trimmed().isEmpty() ? tr("Give the key a name first.")
                                                       : m_allowlist->problem());
}

void ManualKeyDialog::setRemoval(Action remove)
{
    ActionButton *button = addSecondary(tr("Remove record"));
    button->setObjectName(u"remove"_s);
    connect(button, &QPushButton::clicked, this, [this, remove = std::move(remove)] { confirm(remove); });
}

void ManualKeyDialog::confirm(const Action &remove)
{
    Confirmation question;
    question.title = tr("Remove %1").arg(RevokePlan::nameOf(key()));
    question.sentence = tr("The record leaves this vault. The key itself stays as it is at the service.");
    question.impact = tr("Its notes and reminders go, too.");
    question.button = tr("&Remove record");
    question.running = tr("Removing…");
    auto *dialog = new ConfirmDialog(
        question, [this, remove] { return remove(key()); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, &QDialog::accept);
    dialog->open();
}

void ManualKeyDialog::run(const QString &sentence, const Action &action)
{
    follow<Done>(sentence, action(key()), [this](const Done &done) {
        if (done)
            accept();
        else
            showError(done.error());
    });
}

// Somebody may have pasted the whole secret.
QString ManualKeyDialog::keptText(const QString &field, const QString &text) const
{
    return field == m_prefix->objectName() ? keptPrefix(text.trimmed()) : text;
}

Key ManualKeyDialog::key() const
{
    static const QRegularExpression separator(u"[,;\\s]+"_s);
    Key key = m_key;
    key.origin = KeyOrigin::Manual;
    key.connectionId = place().connection.id;
    key.workspaceId = m_workspace->currentData().toString();
    key.name = m_name->text().trimmed();
    key.prefix = keptPrefix(m_prefix->text().trimmed());
    key.owner = m_owner->text().trimmed();
    key.scopes = m_scopes->toPlainText().split(separator, Qt::SkipEmptyParts);
    key.allowlist = m_allowlist->networks();
    if (key.status == KeyStatus::Unknown)
        key.status = KeyStatus::Active;
    switch (m_expiry->currentIndex()) {
    case OnDate:
        key.expires = Moment::at(m_date->date().startOfDay().toUTC());
        break;
    case Never:
        key.expires = Moment::never();
        break;
    default:
        key.expires = {};
    }
    return key;
}

} // namespace claviger
