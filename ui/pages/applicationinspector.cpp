// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/applicationinspector.h"

#include "models/domain/clock.h"
#include "models/tables/applicationtablemodel.h"
#include "models/tables/keytexts.h"
#include "models/tables/relativetime.h"
#include "ui/pages/commandbutton.h"
#include "ui/pages/inspectorform.h"
#include "ui/style/textroles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace claviger {

using namespace Qt::StringLiterals;
using Look = InspectorForm::Look;

ApplicationInspector::ApplicationInspector(const Clock &clock, ApplicationCommands &commands, QWidget *parent)
    : InspectorFrame(parent), m_clock(clock), m_commands(commands)
{
    setObjectName(u"applicationInspector"_s);
    setAccessibleName(tr("Details of the selected application"));
    setDetails(makeDetails());
    QPushButton *tryToken = commandButton(commands.tryToken(), this);
    QPushButton *rotate = commandButton(commands.rotate(), this);
    QPushButton *remove = commandButton(commands.remove(), this);
    tryToken->setObjectName(u"tryTokenButton"_s);
    rotate->setObjectName(u"rotateSecretButton"_s);
    remove->setObjectName(u"deleteApplicationButton"_s);
    setDestructive(*remove);
    setFooter({{tryToken}, {rotate, remove}});
    setRow({});
}

QWidget *ApplicationInspector::makeDetails()
{
    auto *content = new QWidget;
    m_name = new WrapLabel({}, content);
    m_name->setObjectName(u"applicationName"_s);
    m_name->setFont(fontFor(TextRole::Section));
    m_name->setMaximumLines(3);
    m_state = new StateBadge(content);
    auto *idRow = new QWidget(content);
    m_clientId = new ElidedLabel({}, idRow);
    m_clientId->setObjectName(u"clientId"_s);
    m_clientId->setFont(fixedFont());
    m_copy = new CopyButton(idRow);
    auto *id = new QHBoxLayout(idRow);
    id->setContentsMargins(0, 0, 0, 0);
    id->addWidget(m_clientId, 1);
    id->addWidget(m_copy);
    m_cutOver = new Banner(content, Qt::Vertical);
    m_cutOver->setObjectName(u"secretCutOver"_s);
    connect(m_cutOver, &Banner::clicked, m_commands.removeSecret(), &QAction::trigger);
    m_problem = new Banner(content, Qt::Vertical);
    m_problem->setObjectName(u"applicationProblem"_s);
    m_form = new InspectorForm(content);
    m_secretsTitle = new QLabel(tr("Client secrets"), content);
    m_provenance = new QLabel(content);
    m_provenance->setWordWrap(true);
    m_provenance->setOpenExternalLinks(true);
    m_provenance->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_provenance->setFont(fontFor(TextRole::Caption));
    setMuted(*m_provenance);
    layOut(*content, idRow);
    return content;
}

void ApplicationInspector::layOut(QWidget &content, QWidget *idRow)
{
    const auto line = [&content] {
        auto *hairline = new QFrame(&content);
        hairline->setProperty("hairline", true);
        return hairline;
    };
    auto *layout = new QVBoxLayout(&content);
    layout->setContentsMargins(16, 6, 16, 16);
    layout->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_name, m_state, idRow, m_cutOver, m_problem})
        layout->addWidget(each);
    layout->addSpacing(4);
    layout->addWidget(line());
    layout->addSpacing(4);
    layout->addWidget(m_form);
    layout->addSpacing(6);
    layout->addWidget(line());
    layout->addSpacing(4);
    layout->addWidget(m_secretsTitle);
    m_secrets = new QVBoxLayout;
    m_secrets->setSpacing(10);
    layout->addLayout(m_secrets);
    layout->addSpacing(8);
    layout->addWidget(m_provenance);
    layout->addStretch(1);
}

void ApplicationInspector::setAbilities(const QHash<QString, ConnectionAbilities> &abilities)
{
    m_abilities = abilities;
}

void ApplicationInspector::setRow(const std::optional<ApplicationRow> &row)
{
    m_row = row;
    setFooterVisible(row.has_value());
    if (!row)
        return showHint(tr("Select an application to see what is known about it."));
    const Application &application = row->application;
    m_name->setText(application.name.isEmpty() ? tr("(no name)") : application.name);
    m_name->setToolTip(application.name);
    m_state->setVisible(row->cutOver || !application.status.isEmpty());
    m_state->setState(stateOf(*row));
    m_clientId->parentWidget()->setVisible(!application.clientId.isEmpty());
    m_clientId->setText(application.clientId);
    m_copy->setContent(application.clientId, tr("Copy the client id"));
    m_cutOver->setNotice(Banner::Kind::Notice, u"rotate"_s,
                         row->cutOver ? nextStep(*row->cutOver) : QString(),
                         m_commands.removeSecret()->isEnabled() ? tr("Remove the old secret…") : QString());
    m_problem->setNotice(Banner::Kind::Error, u"warning"_s, row->problem);
    fillForm();
    fillSecrets();
    m_provenance->setText(provenanceText());
    showDetails();
}

void ApplicationInspector::clearDetails()
{
    m_name->setText({});
    m_name->setToolTip({});
    m_clientId->clear();
    m_copy->setContent({}, {});
    m_cutOver->setNotice(Banner::Kind::Notice, {}, {});
    m_problem->setNotice(Banner::Kind::Error, {}, {});
    m_form->clear();
    clearSecrets();
    m_provenance->clear();
}

void ApplicationInspector::fillForm()
{
    const Application &application = m_row->application;
    const auto moment = [this](const QString &caption, const Moment &time) {
        m_form->add(caption, relativeTime(time, m_clock.now()), time.isProvided() ? Look::Plain : Look::Muted,
                    exactTime(time));
    };
    m_form->clear();
    m_form->add(tr("Service"), m_row->service);
    m_form->add(tr("Connection"), m_row->connection);
    if (!m_row->workspace.isEmpty())
        m_form->add(tr("Workspace"), m_row->workspace);
    m_form->add(tr("Scopes"),
                application.scopes.isEmpty() ? scopesSummary({}) : application.scopes.join(u'\n'),
                application.scopes.isEmpty() ? Look::Muted : Look::Fixed);
    moment(tr("Created"), application.created);
    moment(tr("Last used"), application.lastUsed);
    if (!application.status.isEmpty())
        m_form->add(tr("Status"), application.status);
    m_form->add(tr("Id"), application.id, Look::Fixed);
}

void ApplicationInspector::clearSecrets()
{
    while (QLayoutItem *item = m_secrets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ApplicationInspector::fillSecrets()
{
    clearSecrets();
    for (const ClientSecret &secret : std::as_const(m_row->secrets))
        addSecret(secret);
    if (m_row->secrets.isEmpty()) {
        auto *none = new WrapLabel(tr("The service does not list them."), this);
        none->setMuted(true);
        m_secrets->addWidget(none);
    }
}

void ApplicationInspector::addSecret(const ClientSecret &secret)
{
    auto *box = new QWidget(this);
    box->setObjectName(u"clientSecret"_s);
    auto *form = new InspectorForm(box);
    const auto time = [&](const QString &caption, const Moment &moment) {
        form->add(caption, relativeTime(moment, m_clock.now()),
                  moment.isProvided() ? Look::Plain : Look::Muted, exactTime(moment));
    };
    form->add(tr("Hint"), nameOf(secret), Look::Fixed, tr("Id: %1").arg(secret.id));
    time(tr("Created"), secret.created);
    time(tr("Last used"), secret.lastUsed);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(form);
    if (m_commands.removeSecret()->isEnabled()) {
        auto *remove = new QPushButton(tr("Remove…"), box);
        remove->setAccessibleName(tr("Remove the client secret %1").arg(nameOf(secret)));
        setTextButton(*remove);
        connect(remove, &QPushButton::clicked, this,
                [this, id = secret.id] { Q_EMIT m_commands.removeSecretRequested(*m_row, id); });
        remove->setProperty("flush", true); // its text stands in line with the captions
        layout->addWidget(remove, 0, Qt::AlignLeft);
    }
    m_secrets->addWidget(box);
}

QString ApplicationInspector::provenanceText() const
{
    const ConnectionAbilities abilities = m_abilities.value(m_row->application.connectionId);
    const QString service = abilities.serviceName.toHtmlEscaped();
    const Provenance &listing = abilities.applications.listing;
    const QString link =
        listing.url.isEmpty()
            ? service
            : u"<a href=\"%1\">%2</a>"_s.arg(listing.url.toString().toHtmlEscaped(), service);
    switch (listing.kind) {
    case Provenance::Kind::Documented:
        return tr("Listed through the documented API of %1.").arg(link);
    case Provenance::Kind::Unpublished:
        return tr("Listed through an unpublished API of %1.").arg(link);
    case Provenance::Kind::None:
        return {};
    }
    Q_UNREACHABLE();
}

void ApplicationInspector::changeEvent(QEvent *event)
{
    InspectorFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_provenance == nullptr)
        return;
    // Rich text keeps the link colour that it was laid out with.
    const QString same = m_provenance->text();
    m_provenance->clear();
    m_provenance->setText(same);
}

} // namespace claviger
