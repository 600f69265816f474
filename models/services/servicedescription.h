// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/key.h"
#include "models/domain/scope.h"
#include "models/domain/scoperules.h"
#include "models/services/servicefacts.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace claviger {

class JqLibrary;

/// One thing that can be asked of a service. The jq programs stay in \c json; the engine compiles them.
struct OperationDescription
{
    enum class Availability {
        Api,       ///< by HTTP
        Dashboard, ///< only on the vendor's own page
        None       ///< not at all
    };
    QString name; ///< "keys.list", "keys.create" …
    Availability availability = Availability::None;
    Provenance provenance;
    QUrl dashboard;          ///< deep link to the vendor's page
    QString reason;          ///< a sentence for a disabled control
    QStringList forEach;     ///< containers that a list runs over: "connection", "workspace", "project"
    QString credential;      ///< id of the credential it needs; empty: the connection's own
    bool newestFirst = false; ///< audit.list: reading may stop at the first record that is too old
    QStringList notProvided; ///< audit.list: fields that the service does not record
    QJsonObject json;        ///< the operation as written
};

struct HostChoice
{
    QString id;
    QString name;
    QUrl url;
};

/// A kind of admin credential that a service accepts.
struct CredentialDescription
{
    QString id;
    QString label;
    QString help;    ///< where to get it and which rights it needs
    QString prefix;  ///< literal start, for a check on paste; may be empty
    QString pattern; ///< regular expression of the whole value; may be empty
};

struct SettingDescription
{
    QString id;
    QString label;
    QString help;
    QString defaultValue;
    bool required = false;
};

struct PrincipalDescription
{
    Principal principal = Principal::NotProvided;
    QString title;
    QString note; ///< what such a key can and cannot do
};

struct LifetimePolicy
{
    bool supported = false;
    QString reason; ///< why not, when not supported
    QList<int> presetDays;
    int defaultDays = 0; ///< 0: no default, or never when \c never
    int minDays = 0;
    int maxDays = 0;    ///< 0: no maximum known
    bool never = false; ///< a key without expiry is allowed
    Provenance provenance;
};

struct AllowlistPolicy
{
    bool supported = false;
    QString reason;
    int maxEntries = 0; ///< 0: not stated
    bool v6 = true;
    Provenance provenance;
};

struct ScopePolicy
{
    bool supported = false;
    QString reason;
    QString grammar; ///< for people: "resource.action"
    bool freeText = false;
    bool required = false; ///< an empty list is refused before it is sent
    QList<Scope> catalogue;
    ScopeRules rules;
    QString rulesNote; ///< what the rules rest on
    Provenance provenance;
};

/// What a service says about its machine-to-machine applications.
struct ApplicationPolicy
{
    ScopePolicy scopes;
    bool overlap = false; ///< after a rotation the old client secret works until it is removed
    QString rotationNote;
    QString deleteNote; ///< what deleting does to tokens that are out already
};

enum class RotationKind {
    None,
    Composed, ///< create a clone, cut over, revoke the old key
    SameId,   ///< one call; the key keeps its id and gets a new secret
    NewId     ///< one call; a new key, and the old one lives on for a while
};

/// A service as its description file tells it. A value; shared read-only by all threads.
struct ServiceDescription
{
    int schema = 1;
    QString id;
    QString name;
    QString summary;
    QUrl docs;
    QString checked; ///< date on which the facts were last compared with the vendor's pages
    QList<HostChoice> hosts;
    QList<CredentialDescription> credentials;
    QList<SettingDescription> settings;
    QStringList levels; ///< of a key: "workspace", "project"; empty: keys belong to the connection
    QList<PrincipalDescription> principals;
    LifetimePolicy lifetime;
    AllowlistPolicy allowlist;
    ScopePolicy scopes;
    QList<KeyTemplate> templates;
    QList<IntegrationDescription> integrations;
    QList<CapabilityDescription> capabilities;
    QList<PlanDescription> plans;
    RateLimitPolicy rateLimit;
    RotationKind rotation = RotationKind::None;
    QString rotationNote;
    QString revokeNote; ///< what revoking does here: at once, for good, …
    ApplicationPolicy applications;
    QMap<QString, OperationDescription> operations;
    QMap<RefusalCause, QString> refusalWords; ///< what the vendor's pages say about a refusal
    QJsonObject json;                         ///< the whole file
    QString source;                           ///< file that it was read from
    /// The expressions of the file, compiled at the first use; shared by all clients of the service.
    std::shared_ptr<JqLibrary> programs;

    [[nodiscard]] const OperationDescription *operation(const QString &operationName) const;
    /// By id or name; null if there is none.
    [[nodiscard]] const KeyTemplate *findTemplate(const QString &nameOrId) const;
    [[nodiscard]] const IntegrationDescription *findIntegration(const QString &nameOrId) const;
    /// The plan that a workspace says it is on.
    [[nodiscard]] const PlanDescription *findPlan(const QString &idOrName) const;
};

} // namespace claviger
