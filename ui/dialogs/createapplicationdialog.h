// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/workspace.h"
#include "models/services/serviceclient.h"
#include "ui/dialogs/createkeyform.h"
#include "ui/dialogs/taskdialog.h"

class QComboBox;
class QLineEdit;

namespace claviger {

class Field;
class ScopeTree;

/// What the dialog works with; plain values.
struct CreateApplicationContext
{
    Connection connection;
    ServiceDescriptionPtr service;
    QList<Workspace> workspaces;
    QString workspaceId; ///< chosen beforehand; may be empty
    QStringList existingNames;
};

/// Asks what a new machine-to-machine application shall be and has it made. The form follows the service's
/// description. After an error everything typed is still there.
class CreateApplicationDialog final : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<CreatedApplication>>(const ApplicationDraft &)>;

    CreateApplicationDialog(CreateApplicationContext context, Action create, QWidget *parent = nullptr);

    [[nodiscard]] ApplicationDraft draft() const;

Q_SIGNALS:
    void created(const claviger::CreatedApplication &created);

protected:
    [[nodiscard]] Error stopped() const override;

private:
    void buildWorkspace();
    void buildName();
    void buildScopes();
    void refresh();
    [[nodiscard]] bool showProblems();
    void start();

    CreateApplicationContext m_context;
    Action m_create;
    CreateKeyForm m_scopeForm; ///< knows the scopes that applications may have
    QComboBox *m_workspace = nullptr;
    QLineEdit *m_name = nullptr;
    ScopeTree *m_scopes = nullptr;
    Field *m_workspaceField = nullptr;
    Field *m_nameField = nullptr;
    Field *m_scopesField = nullptr;
};

} // namespace claviger
