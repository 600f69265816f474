// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createapplicationdialog.h"

#include "models/sync/applicationrules.h"
#include "ui/dialogs/field.h"
#include "ui/dialogs/provenancelabel.h"
#include "ui/dialogs/scopetree.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

/// The form of keys, with the scopes of applications in the place of those of keys.
CreateKeyForm scopeFormOf(const CreateApplicationContext &context)
{
    auto service = std::make_shared<ServiceDescription>(*context.service);
    service->scopes = service->applications.scopes;
    CreateKeyContext form;
    form.connection = context.connection;
    form.service = service;
    return CreateKeyForm(form);
}

} // namespace

CreateApplicationDialog::CreateApplicationDialog(CreateApplicationContext context, Action create,
                                                 QWidget *parent)
    : TaskDialog(parent)
    , m_context(std::move(context))
    , m_create(std::move(create))
    , m_scopeForm(scopeFormOf(m_context))
{
    const Connection &connection = m_context.connection;
    setHeading(tr("Create an application"),
               connection.name == m_context.service->name
                   ? connection.name
                   : tr("%1 · %2").arg(connection.name, m_context.service->name));
    buildWorkspace();
    buildName();
    buildScopes();
    ActionButton *button = addPrimary(tr("&Create application"));
    connect(button, &QPushButton::clicked, this, &CreateApplicationDialog::start);
    setStatus(tr("Its client secret is shown once, right after this."));
    refresh();
    m_name->setFocus();
    resize(560, m_context.service->applications.scopes.supported ? 560 : 240);
}

void CreateApplicationDialog::buildWorkspace()
{
    m_workspace = new QComboBox(this);
    m_workspace->setObjectName(u"workspace"_s);
    m_workspaceField = new Field(tr("&Workspace"), m_workspace, this);
    QList<Workspace> choices = m_context.workspaces;
    choices.removeIf([](const Workspace &workspace) { return workspace.id.isEmpty(); });
    if (choices.size() > 1)
        m_workspace->addItem(tr("Choose a workspace"), QString());
    for (const Workspace &workspace : std::as_const(choices))
        m_workspace->addItem(workspace.name.isEmpty() ? workspace.id : workspace.name, workspace.id);
    m_workspace->setCurrentIndex(qMax(0, m_workspace->findData(m_context.workspaceId)));
    m_workspaceField->setVisible(!choices.isEmpty());
    body()->addWidget(m_workspaceField);
}

void CreateApplicationDialog::buildName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("the machine that uses it: nightly-export"));
    m_nameField = new Field(tr("&Name"), m_name, this);
    if (const OperationDescription *operation = m_context.service->operation(u"applications.create"_s))
        m_nameField->setCorner(new ProvenanceLabel(operation->provenance, this));
    connect(m_name, &QLineEdit::textChanged, this, &CreateApplicationDialog::refresh);
    body()->addWidget(m_nameField);
}

void CreateApplicationDialog::buildScopes()
{
    const ScopePolicy &policy = m_context.service->applications.scopes;
    m_scopes = new ScopeTree(m_scopeForm, this);
    m_scopesField = new Field(tr("&Scopes"), m_scopes, this);
    m_scopesField->setCorner(new ProvenanceLabel(policy.provenance, this));
    connect(m_scopes, &ScopeTree::edited, this, &CreateApplicationDialog::refresh);
    if (policy.supported) {
        body()->addWidget(m_scopesField, 1);
        return;
    }
    // A tree that nobody can use takes the room of the dialog; its reason is enough.
    m_scopesField->hide();
    m_nameField->setNote(policy.reason);
    body()->addStretch();
}

ApplicationDraft CreateApplicationDialog::draft() const
{
    ApplicationDraft draft;
    draft.workspaceId = m_workspace->currentData().toString();
    draft.name = m_name->text().trimmed();
    if (m_context.service->applications.scopes.supported)
        draft.scopes = m_scopes->chosen();
    return draft;
}

void CreateApplicationDialog::refresh()
{
    const bool taken = m_context.existingNames.contains(m_name->text().trimmed());
    m_nameField->setWarnings(taken ? QStringList(tr("There is an application of this name already."))
                                   : QStringList());
    m_nameField->setProblem({});
    m_scopesField->setProblem({});
    m_workspaceField->setProblem({});
    m_scopesField->setNote(m_scopes->countText());
}

bool CreateApplicationDialog::showProblems()
{
    const ApplicationDraft now = draft();
    if (!m_workspaceField->isHidden() && now.workspaceId.isEmpty()) {
        m_workspaceField->setProblem(tr("Choose the workspace that the application is for."));
        m_workspace->setFocus();
        return true;
    }
    const Result<ApplicationDraft> complete = applicationrules::complete(*m_context.service, now);
    if (complete)
        return false;
    Field *field = now.name.isEmpty() ? m_nameField : m_scopesField;
    field->setProblem(complete.error().message);
    field->focusTarget()->setFocus();
    return true;
}

Error CreateApplicationDialog::stopped() const
{
    return makeError(ErrorCode::Cancelled,
                     tr("Stopped. If %1 had received the request already, the application may exist; the "
                        "next sync finds it and offers to delete it.")
                         .arg(m_context.service->name));
}

void CreateApplicationDialog::start()
{
    refresh();
    if (showProblems())
        return;
    follow<Result<CreatedApplication>>(tr("Asking %1 for the application…").arg(m_context.service->name),
                                       m_create(draft()), [this](const Result<CreatedApplication> &result) {
                                           if (!result)
                                               return showError(result.error());
                                           Q_EMIT created(*result);
                                           accept();
                                       });
}

} // namespace claviger
