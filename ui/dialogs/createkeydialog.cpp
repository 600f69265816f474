// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createkeydialog.h"

#include "ui/dialogs/allowlisteditor.h"
#include "ui/dialogs/capabilitytable.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/handoverpanel.h"
#include "ui/dialogs/lifetimeeditor.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/provenancelabel.h"
#include "ui/dialogs/scopetree.h"
#include "ui/dialogs/templatefield.h"
#include "ui/dialogs/timewords.h"
#include "ui/style/possible.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

void selectData(QComboBox *combo, const QVariant &data)
{
    const int index = combo->findData(data);
    combo->setCurrentIndex(index >= 0 ? index : 0);
}

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    // Long names of workspaces must not push the dialog wide.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace

CreateKeyDialog::CreateKeyDialog(CreateKeyContext context, const Clock &clock, Action create, QWidget *parent)
    : TaskDialog(parent), m_form(std::move(context)), m_clock(clock), m_create(std::move(create))
{
    const Connection &connection = m_form.context().connection;
    setHeading(tr("Create a key"), connection.name == m_form.service().name
                                       ? connection.name
                                       : tr("%1 · %2").arg(connection.name, m_form.service().name));
    buildPlace();
    buildName();
    buildTemplate();
    buildLifetime();
    buildAllowlist();
    buildPrincipal();
    buildScopes();
    buildCapabilities();
    arrange();
    m_button = addPrimary(tr("Create &key"));
    connect(m_button, &QPushButton::clicked, this, &CreateKeyDialog::start);
    if (!m_form.context().unavailable.isEmpty()) {
        setPossible(*m_button, {}, m_form.context().unavailable);
        setStatus(m_form.context().unavailable);
    }
    fill(m_form.initialDraft());
    m_name->setFocus();
    resize(920, 664);
}

Field *CreateKeyDialog::addField(Part part, const QString &label, QWidget *control, QWidget *focus)
{
    auto *field = new Field(label, control, this, focus);
    m_fields.insert(part, field);
    return field;
}

void CreateKeyDialog::buildPlace()
{
    m_workspace = comboBox(u"workspace"_s, this);
    const Connection &connection = m_form.context().connection;
    const QList<Workspace> &workspaces = m_form.context().workspaces;
    const bool isChoice = m_form.unavailable(Part::Workspace).isEmpty();
    if (!isChoice)
        m_workspace->addItem(connection.name, QString());
    else if (workspaces.size() != 1)
        m_workspace->addItem(tr("Choose a workspace"), QString());
    for (qsizetype i = 0; isChoice && i < workspaces.size(); ++i) {
        const Workspace &workspace = workspaces.at(i);
        m_workspace->addItem(workspace.name.isEmpty() ? connection.name : workspace.name, workspace.id);
    }
    m_project = comboBox(u"project"_s, this);
    addField(Part::Workspace, tr("&Workspace"), m_workspace);
    addField(Part::Project, tr("&Level"), m_project);
    connect(m_workspace, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::showProjects);
    connect(m_workspace, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::refresh);
    connect(m_project, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::refresh);
}

void CreateKeyDialog::buildName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("what uses it, and where: ci-deploy-bot"));
    addField(Part::Name, tr("&Name"), m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    connect(m_name, &QLineEdit::textChanged, this, &CreateKeyDialog::refresh);
}

void CreateKeyDialog::buildTemplate()
{
    m_template = new TemplateField(m_form.service(), this);
    m_template->setOwn(m_form.context().ownTemplates);
    m_handOver = new HandOverPanel(this);
    m_fields.insert(Part::Template, m_template);
    connect(m_template, &TemplateField::chosen, this, &CreateKeyDialog::applyTemplate);
    connect(m_template, &TemplateField::removeRequested, this, &CreateKeyDialog::templateRemoved);
    connect(m_template, &TemplateField::saveRequested, this, [this](const QString &name) {
        Q_EMIT templateSaved(templateOf(draft(), m_form.context().connection.serviceId, name, m_clock.now()));
    });
}

void CreateKeyDialog::buildLifetime()
{
    m_lifetime = new LifetimeEditor(m_form, m_clock.now(), this);
    Field *field = addField(Part::Lifetime, tr("&Expires"), m_lifetime, m_lifetime->combo());
    field->setCorner(new ProvenanceLabel(m_form.service().lifetime.provenance, this));
    connect(m_lifetime, &LifetimeEditor::edited, this, &CreateKeyDialog::refresh);
}

void CreateKeyDialog::buildAllowlist()
{
    m_allowlist = new AllowlistEditor(this);
    Field *field = addField(Part::Allowlist, tr("All&owed networks"), m_allowlist);
    const QList<SeenAddress> &seen = m_form.context().seenAddresses;
    if (m_form.service().allowlist.supported && !seen.isEmpty())
        field->setCorner(makeSeenAddresses(seen));
    field->setCorner(new ProvenanceLabel(m_form.service().allowlist.provenance, this));
    connect(m_allowlist, &QPlainTextEdit::textChanged, this, &CreateKeyDialog::refresh);
}

QPushButton *CreateKeyDialog::makeSeenAddresses(const QList<SeenAddress> &seen)
{
    auto *button = new QPushButton(tr("Add a seen address"), this);
    button->setObjectName(u"seenAddresses"_s);
    button->setProperty("textButton", true);
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    for (const SeenAddress &each : seen) {
        const QString text = tr("%1 · %2, %3", "address · key, how long ago")
                                 .arg(each.address, each.keyName, distanceText(each.when, m_clock.now()));
        connect(menu->addAction(text), &QAction::triggered, m_allowlist,
                [this, address = each.address] { m_allowlist->add(address); });
    }
    button->setMenu(menu);
    return button;
}

void CreateKeyDialog::buildPrincipal()
{
    m_principal = comboBox(u"principal"_s, this);
    m_principal->setPlaceholderText(tr("No choice"));
    for (const PrincipalDescription &principal : m_form.service().principals)
        m_principal->addItem(principal.title, static_cast<int>(principal.principal));
    addField(Part::Principal, tr("&Acts as"), m_principal);
    connect(m_principal, &QComboBox::currentIndexChanged, this, &CreateKeyDialog::refresh);
}

void CreateKeyDialog::buildScopes()
{
    m_scopes = new ScopeTree(m_form, this);
    Field *field = addField(Part::Scopes, tr("&Scopes"), m_scopes);
    field->setCorner(new ProvenanceLabel(m_form.service().scopes.provenance, this));
    connect(m_scopes, &ScopeTree::edited, this, &CreateKeyDialog::refresh);
}

void CreateKeyDialog::buildCapabilities()
{
    if (!m_form.service().capabilities.isEmpty())
        m_capabilities = new CapabilityTable(m_form.service(), this);
}

QHBoxLayout *CreateKeyDialog::pair(Part first, Part second) const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_fields.value(first), 1, Qt::AlignTop);
    row->addWidget(m_fields.value(second), 1, Qt::AlignTop);
    return row;
}

void CreateKeyDialog::arrange()
{
    auto *form = new QWidget(this);
    auto *left = new QVBoxLayout(form);
    left->setContentsMargins(0, 0, 12, 0);
    left->setSpacing(12);
    left->addLayout(pair(Part::Workspace, Part::Project));
    left->addWidget(m_fields.value(Part::Name), 0, Qt::AlignTop);
    left->addLayout(pair(Part::Template, Part::Principal));
    left->addWidget(m_handOver);
    left->addWidget(m_fields.value(Part::Lifetime), 0, Qt::AlignTop);
    left->addWidget(m_fields.value(Part::Allowlist), 0, Qt::AlignTop);
    left->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->setMinimumWidth(form->minimumSizeHint().width() + 12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    // Without scopes, what the kinds of key may do is all that there is to read; an empty tree is not.
    const bool hasScopes = m_form.service().scopes.supported;
    right->addWidget(m_fields.value(Part::Scopes), hasScopes ? 1 : 0);
    if (m_capabilities != nullptr) {
        m_scopes->setVisible(hasScopes);
        right->addWidget(m_capabilities, 0, Qt::AlignTop);
        right->addStretch(hasScopes ? 0 : 1);
    }
    columns->addLayout(right, 1);
    body()->addLayout(columns, 1);
    m_summary = new NoticeBar(Tone::Accent, QString(), this);
    m_summary->setObjectName(u"summary"_s);
    body()->addWidget(m_summary);
}

void CreateKeyDialog::fill(const KeyDraft &draft)
{
    selectData(m_workspace, draft.workspaceId);
    showProjects();
    m_name->setText(draft.name);
    m_template->box().choose(draft.templateId);
    fillSettings(draft);
    refresh();
}

void CreateKeyDialog::fillSettings(const KeyDraft &draft)
{
    m_allowlist->setNetworks(draft.allowlist);
    if (draft.principal != Principal::NotProvided)
        selectData(m_principal, static_cast<int>(draft.principal));
    fillFromTemplate(draft);
}

void CreateKeyDialog::fillFromTemplate(const KeyDraft &draft)
{
    selectData(m_project, draft.projectId);
    m_lifetime->setLifetime(draft.lifetime, m_clock.now());
    m_scopes->setChosen(draft.scopes);
}

void CreateKeyDialog::showProjects()
{
    const QSignalBlocker quiet(m_project);
    const QString before = m_project->currentData().toString();
    m_project->clear();
    if (!m_form.offersProjectLevel()) {
        m_project->addItem(m_form.offersWorkspaceLevel() ? tr("The whole workspace") : tr("The connection"),
                           QString());
        return;
    }
    m_project->addItem(m_form.offersWorkspaceLevel() ? tr("The whole workspace") : tr("Choose a project"),
                       QString());
    for (const Project &project : m_form.projectsOf(m_workspace->currentData().toString()))
        m_project->addItem(tr("Project %1").arg(project.name), project.id);
    selectData(m_project, before);
}

const IntegrationDescription *CreateKeyDialog::integration() const
{
    return m_template->box().integration();
}

void CreateKeyDialog::applyTemplate()
{
    const TemplateBox &box = m_template->box();
    if (const std::optional<OwnTemplate> own = box.ownTemplate())
        fillSettings(m_form.withOwnTemplate(draft(), *own));
    else if (const IntegrationDescription *product = box.integration())
        fillFromTemplate(m_form.withIntegration(draft(), product->keyTemplate.id));
    else if (!box.templateId().isEmpty())
        fillFromTemplate(m_form.withTemplate(draft(), box.templateId()));
    refresh();
}

void CreateKeyDialog::setOwnTemplates(const QList<OwnTemplate> &own, const QString &chosen)
{
    m_template->setOwn(own);
    if (!chosen.isEmpty())
        m_template->box().chooseOwn(chosen);
    refresh();
}

// With one's own templates there is something to choose, whatever the service offers.
QString CreateKeyDialog::unavailable(Part part) const
{
    const bool hasOwn = part == Part::Template && !m_template->box().own().isEmpty();
    return hasOwn ? QString() : m_form.unavailable(part);
}

KeyDraft CreateKeyDialog::draft() const
{
    KeyDraft draft;
    if (m_form.context().draft)
        draft.extra = m_form.context().draft->extra;
    if (m_form.unavailable(Part::Workspace).isEmpty())
        draft.workspaceId = m_workspace->currentData().toString();
    draft.projectId = m_project->currentData().toString();
    draft.name = m_name->text().trimmed();
    draft.templateId = m_template->box().templateId();
    if (m_form.service().scopes.supported)
        draft.scopes = m_scopes->chosen();
    if (m_form.service().lifetime.supported)
        draft.lifetime = m_lifetime->lifetime();
    if (m_form.service().allowlist.supported)
        draft.allowlist = m_allowlist->networks();
    if (m_principal->count() > 0)
        draft.principal = static_cast<Principal>(m_principal->currentData().toInt());
    return draft;
}

void CreateKeyDialog::refresh()
{
    if (!m_button)
        return;
    const KeyDraft now = draft();
    const QDateTime time = m_clock.now();
    refreshNotes(now, time);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setUnavailable(unavailable(field.key()));
    QMap<Part, QString> problems;
    for (const CreateKeyForm::Problem &problem : m_form.problems(now, time))
        problems.insert(problem.part, problem.sentence);
    if (!m_allowlist->problem().isEmpty())
        problems.insert(Part::Allowlist, m_allowlist->problem());
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool isLive = field.key() == Part::Allowlist || field.key() == Part::Lifetime ||
                            field.key() == Part::Template || (field.key() == Part::Name && m_nameTouched);
        field.value()->setProblem(m_tried || isLive ? problems.value(field.key()) : QString());
    }
    m_summary->setSentence(m_form.summary(now, time));
}

void CreateKeyDialog::refreshNotes(const KeyDraft &draft, const QDateTime &now)
{
    QMap<Part, QStringList> warnings;
    for (const CreateKeyForm::Problem &warning : m_form.warnings(draft))
        warnings[warning.part] << warning.sentence;
    warnings[Part::Allowlist] << m_allowlist->textWarnings();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setWarnings(warnings.value(field.key()));
    m_fields[Part::Lifetime]->setNote(m_form.expiryText(draft.lifetime, now));
    m_fields[Part::Scopes]->setNote(m_scopes->countText());
    m_fields[Part::Allowlist]->setNote(
        draft.allowlist.isEmpty() ? tr("Empty: any address may use the key.")
                                  : tr("Networks: %1.").arg(QLocale().toString(draft.allowlist.size())));
    m_fields[Part::Workspace]->setNote(m_form.planNote(draft));
    refreshTemplate(draft);
    if (m_capabilities != nullptr)
        m_capabilities->setPrincipal(draft.principal);
    for (const PrincipalDescription &principal : m_form.service().principals) {
        if (principal.principal == draft.principal)
            m_fields[Part::Principal]->setNote(principal.note);
    }
}

void CreateKeyDialog::refreshTemplate(const KeyDraft &draft)
{
    const std::optional<OwnTemplate> own = m_template->box().ownTemplate();
    m_template->showChosen(own ? m_form.ownTemplateNote(*own, draft) : QString());
    const IntegrationDescription *product = integration();
    if (!m_handOver->text().isEmpty() || product != nullptr)
        m_handOver->setIntegration(product);
}

Error CreateKeyDialog::stopped() const
{
    return makeError(
        ErrorCode::Cancelled,
        tr("Stopped. If %1 had received the request already, the key may exist; the next sync finds it "
           "and offers to revoke it.")
            .arg(m_form.service().name));
}

void CreateKeyDialog::start()
{
    if (!m_form.context().unavailable.isEmpty())
        return;
    m_tried = true;
    refresh();
    QList<CreateKeyForm::Problem> problems = m_form.problems(draft(), m_clock.now());
    if (!m_allowlist->problem().isEmpty())
        problems << CreateKeyForm::Problem{Part::Allowlist, m_allowlist->problem()};
    if (!problems.isEmpty()) {
        QWidget *control = m_fields.value(problems.constFirst().part)->focusTarget();
        control->setFocus();
        return;
    }
    follow<Result<CreatedKey>>(tr("Asking %1 for the key…").arg(m_form.service().name), m_create(draft()),
                               [this](const Result<CreatedKey> &result) {
                                   if (!result) {
                                       showError(result.error());
                                       return;
                                   }
                                   Q_EMIT created(*result);
                                   accept();
                               });
}

} // namespace claviger
