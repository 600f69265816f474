// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/keydraft.h"
#include "models/domain/owntemplate.h"
#include "models/domain/project.h"
#include "models/domain/workspace.h"
#include "models/services/servicecatalogue.h"
#include "models/sync/draftrules.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace claviger {

/// What the create dialog works with; plain values.
/// An address that a key of the same connection was lately used from.
struct SeenAddress
{
    QString address;
    QString keyName;
    QDateTime when;
};

struct CreateKeyContext
{
    Connection connection;
    ServiceDescriptionPtr service;
    QList<Workspace> workspaces;
    QList<Project> projects; ///< of all workspaces
    QString workspaceId;     ///< chosen beforehand; may be empty
    QString projectId;
    QList<Scope> extraScopes;           ///< scopes that the service itself listed, beyond the catalogue
    QStringList existingNames;          ///< names of the connection's keys, for a warning
    QList<SeenAddress> seenAddresses{}; ///< each once, the latest first
    QHash<QString, int> keysNow{};      ///< how many keys work, by workspace id
    QList<OwnTemplate> ownTemplates{};  ///< that the person keeps for this service
    /// Why no key can be created with this connection (read-only, only on the vendor's page …); empty: one
    /// can. The error of ServiceClient::usable() says it.
    QString unavailable;
    std::optional<KeyDraft> draft; ///< settings to start from: a cloned key, a form that was locked away
};

/// The rules of the create form, without a widget: what can be chosen, what cannot and why, and what is
/// wrong with a draft. Immutable; cheap to copy.
class CreateKeyForm
{
public:
    using Part = draftrules::Part;
    using Problem = draftrules::Problem;
    struct ScopeGroup
    {
        QString name;
        QList<Scope> scopes;
    };
    struct LifetimeChoice
    {
        enum class Kind { Preset, ServiceDefault, Custom, Never };
        Kind kind;
        int days; ///< of a preset
        QString text;
        QString reason; ///< why it cannot be chosen; empty: it can
    };

    explicit CreateKeyForm(CreateKeyContext context);

    [[nodiscard]] const CreateKeyContext &context() const { return m_context; }
    [[nodiscard]] const ServiceDescription &service() const { return *m_context.service; }

    /// Why this part of the form is of no use with this service; empty: it is.
    [[nodiscard]] QString unavailable(Part part) const;
    /// A key can be bound to a whole workspace / to one project.
    [[nodiscard]] bool offersWorkspaceLevel() const;
    [[nodiscard]] bool offersProjectLevel() const;
    [[nodiscard]] QList<Project> projectsOf(const QString &workspaceId) const;

    [[nodiscard]] QList<ScopeGroup> scopeGroups() const; ///< catalogue and extra scopes, by group
    [[nodiscard]] bool isKnown(const QString &scopeId) const;
    [[nodiscard]] QList<LifetimeChoice> lifetimeChoices() const;
    /// The template cannot be used at the draft's level: a sentence; empty: it can.
    [[nodiscard]] QString templateConflict(const KeyTemplate &keyTemplate, const KeyDraft &draft) const;

    [[nodiscard]] KeyDraft initialDraft() const;
    [[nodiscard]] KeyDraft withTemplate(KeyDraft draft, const QString &templateId) const;
    /// The parts that the service still has.
    [[nodiscard]] KeyDraft withOwnTemplate(const KeyDraft &draft, const OwnTemplate &own) const;
    /// What a person should know of one's own template and the draft's level: a sentence, or empty.
    [[nodiscard]] QString ownTemplateNote(const OwnTemplate &own, const KeyDraft &draft) const;

    /// What a key for another product should be; an unknown id changes nothing.
    [[nodiscard]] KeyDraft withIntegration(KeyDraft draft, const QString &integrationId) const;

    /// What the workspace's plan means for keys, and how many there are: sentences; empty if nothing is told.
    [[nodiscard]] QString planNote(const KeyDraft &draft) const;
    /// Everything that stops the draft from being sent, in the order of the form.
    [[nodiscard]] QList<Problem> problems(const KeyDraft &draft, const QDateTime &now) const;
    /// Things that a person should know and may do all the same.
    [[nodiscard]] QList<Problem> warnings(const KeyDraft &draft) const;
    /// What the key will be able to do, in plain sentences.
    [[nodiscard]] QString summary(const KeyDraft &draft, const QDateTime &now) const;
    /// When a key with this lifetime ends, in local time and UTC.
    [[nodiscard]] QString expiryText(const Lifetime &lifetime, const QDateTime &now) const;

private:
    [[nodiscard]] const PlanDescription *planOf(const KeyDraft &draft) const;
    [[nodiscard]] const Scope *findScope(const QString &id) const;
    [[nodiscard]] QString placeProblem(const KeyDraft &draft) const;
    [[nodiscard]] QString canSentence(const KeyDraft &draft) const;
    [[nodiscard]] QString whereSentence(const KeyDraft &draft) const;
    [[nodiscard]] QString placeName(const KeyDraft &draft) const;
    [[nodiscard]] QString presetText(int days) const;
    [[nodiscard]] Lifetime defaultLifetime() const;

    CreateKeyContext m_context;
    QList<Scope> m_scopes;
};

} // namespace claviger
