// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/serviceclient.h"
#include "ui/dialogs/createkeyform.h"
#include "ui/dialogs/taskdialog.h"

#include <QMap>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace claviger {

class AllowlistEditor;
class CapabilityTable;
class Field;
class HandOverPanel;
class LifetimeEditor;
class NoticeBar;
class ScopeTree;
class TemplateField;

/// Asks what a new key shall be and has it made. The form follows the service's description: what the
/// service lacks is disabled and says why. After an error everything typed is still there.
class CreateKeyDialog : public TaskDialog
{
    Q_OBJECT
public:
    using Action = std::function<QFuture<Result<CreatedKey>>(const KeyDraft &)>;

    /// \a clock must outlive the dialog.
    CreateKeyDialog(CreateKeyContext context, const Clock &clock, Action create, QWidget *parent = nullptr);

    /// What is typed so far; give it back in CreateKeyContext::draft to restore the form.
    [[nodiscard]] KeyDraft draft() const;
    /// One's own templates as they are kept now. \a chosen: the one that the form was just saved as, if any.
    void setOwnTemplates(const QList<OwnTemplate> &own, const QString &chosen = {});
    /// The product that the key is for, as the description knows it; null: none.
    [[nodiscard]] const IntegrationDescription *integration() const;

Q_SIGNALS:
    void created(const claviger::CreatedKey &created);
    /// To be kept in the place of one of the same name; the answer is setOwnTemplates() or showError().
    void templateSaved(const claviger::OwnTemplate &own);
    void templateRemoved(const QString &name);

protected:
    [[nodiscard]] Error stopped() const override;

private:
    using Part = CreateKeyForm::Part;
    void buildPlace();
    void buildName();
    void buildTemplate();
    void buildLifetime();
    void buildAllowlist();
    [[nodiscard]] QPushButton *makeSeenAddresses(const QList<SeenAddress> &seen);
    void buildPrincipal();
    void buildScopes();
    void arrange();
    [[nodiscard]] QHBoxLayout *pair(Part first, Part second) const;
    Field *addField(Part part, const QString &label, QWidget *control, QWidget *focus = nullptr);
    void fill(const KeyDraft &draft);
    void fillSettings(const KeyDraft &draft);
    void fillFromTemplate(const KeyDraft &draft);
    void showProjects();
    void applyTemplate();
    [[nodiscard]] QString unavailable(Part part) const;
    void refreshTemplate(const KeyDraft &draft);
    void buildCapabilities();
    void refresh();
    void refreshNotes(const KeyDraft &draft, const QDateTime &now);
    void start();

    CreateKeyForm m_form;
    const Clock &m_clock;
    Action m_create;
    QMap<Part, Field *> m_fields;
    QComboBox *m_workspace = nullptr;
    QComboBox *m_project = nullptr;
    QLineEdit *m_name = nullptr;
    TemplateField *m_template = nullptr;
    ScopeTree *m_scopes = nullptr;
    LifetimeEditor *m_lifetime = nullptr;
    AllowlistEditor *m_allowlist = nullptr;
    QComboBox *m_principal = nullptr;
    HandOverPanel *m_handOver = nullptr;
    CapabilityTable *m_capabilities = nullptr; ///< null where the description has none
    NoticeBar *m_summary = nullptr;
    ActionButton *m_button = nullptr;
    bool m_nameTouched = false;
    bool m_tried = false; ///< problems of empty fields are said only after the first attempt
};

} // namespace claviger
