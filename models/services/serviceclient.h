// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accesstoken.h"
#include "models/domain/application.h"
#include "models/domain/applicationdraft.h"
#include "models/domain/connection.h"
#include "models/domain/key.h"
#include "models/domain/keydraft.h"
#include "models/domain/member.h"
#include "models/domain/project.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/domain/workspace.h"
#include "models/services/keyinspection.h"
#include "models/services/servicecatalogue.h"
#include "models/services/verification.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace claviger {

class Clock;
class HttpTransport;

/// A key that was just made, with the one copy of its secret.
struct CreatedKey
{
    Key key;
    Secret secret;
    /// The line of the journal that made it, for whoever takes the secret and says so; 0 without journal.
    qint64 operationId = 0;
};

/// An application that was just made, or one that just got a new client secret.
struct CreatedApplication
{
    Application application;
    Secret secret;    ///< the one copy of the client secret
    QString secretId; ///< of the new client secret, where the service gives one
    Secret kept;      ///< for the vault: what later requests for this application need; may be empty
    /// The line of the journal that made it, for whoever takes the secret and says so; 0 without journal.
    qint64 operationId = 0;
};

/// Speaks to one service on behalf of one connection, in domain values. Lives on the thread that made
/// it (which needs an event loop); jq runs on worker threads. Every future ends exactly once; cancelling
/// it aborts the request that is under way (a cancelled QFuture has no result: see isCanceled()).
/// Destroying the client ends all its futures with ErrorCode::Cancelled. An operation that the description
/// does not offer ends with ErrorCode::Unsupported and the description's own reason.
class ServiceClient : public QObject
{
    Q_OBJECT
public:
    /// \a transport and \a clock must outlive the client.
    ServiceClient(ServiceDescriptionPtr description, Connection connection, Secret credential,
                  HttpTransport &transport, const Clock &clock, QObject *parent = nullptr);
    ~ServiceClient() override;

    [[nodiscard]] const ServiceDescription &description() const;

    /// Can this operation be called by HTTP with this connection's settings (availability, unpublished
    /// switch, trust)? The error carries the reason to show.
    [[nodiscard]] static Done usable(const ServiceDescription &description, const Connection &connection,
                                     const QString &operation);

    /// The same for this client; \a extra is that of the key or draft, which may name a collection with an
    /// operation of its own.
    [[nodiscard]] Done offers(const QString &operation, const QJsonObject &extra = {}) const;

    /// Without an operation of that name the first page of the first list that needs no container proves
    /// the credential.
    QFuture<Result<Verification>> verify();
    QFuture<Result<QList<Workspace>>> workspaces();
    QFuture<Result<QList<Project>>> projects(const Workspace &workspace);
    QFuture<Result<QList<Member>>> members(const Workspace &workspace);
    QFuture<Result<QList<Application>>> applications(const Workspace &workspace);
    /// The scopes that the service itself lists; Unsupported where the catalogue is static.
    QFuture<Result<QList<Scope>>> scopes(const std::optional<Workspace> &workspace);
    /// Keys of one container: neither for "connection", a workspace, or a project in a workspace.
    QFuture<Result<QList<Key>>> keys(const std::optional<Workspace> &workspace,
                                     const std::optional<Project> &project);

    /// Takes a page of events; \a goOn asks for the next one, or ends the list with an error.
    using AuditPage =
        std::function<void(const QList<QJsonObject> &events, const std::function<void(const Done &)> &goOn)>;
    /// The service's own record of events of one container, in canonical form (see auditfields.h), from
    /// \a since on (invalid: all that it has); a service that cannot be asked so gives older ones too. They
    /// may be more than fit in memory: \a take gets them page by page.
    QFuture<Result<void>> auditEvents(const std::optional<Workspace> &workspace,
                                      const std::optional<Project> &project, const QDateTime &since,
                                      const AuditPage &take);

    QFuture<Result<CreatedKey>> createKey(const KeyDraft &draft);
    /// A key that is gone already (404, or the description's own word for it) counts as revoked.
    QFuture<Result<void>> revokeKey(const Key &key);
    /// Only for RotationKind::SameId and NewId; composed rotation is the sync room's work.
    QFuture<Result<CreatedKey>> rotateKey(const Key &key, const KeyDraft &draft);

    QFuture<Result<CreatedApplication>> createApplication(const ApplicationDraft &draft);
    /// A new client secret. Whether the old one lives on is description().applications.overlap.
    QFuture<Result<CreatedApplication>> rotateApplicationSecret(const Application &application,
                                                                const Secret &kept);
    /// Ends one client secret of an overlap. One that is gone already counts as removed.
    QFuture<Result<void>> removeApplicationSecret(const Application &application, const QString &secretId,
                                                  const Secret &kept);
    /// One that is gone already counts as deleted.
    QFuture<Result<void>> deleteApplication(const Application &application, const Secret &kept);
    /// client_credentials: needs no credential of the connection and changes nothing.
    QFuture<Result<AccessToken>> exchangeToken(const Application &application, const Secret &clientSecret);
    /// Asks the service about a pasted key, with nothing but that key. That it is refused is an answer.
    QFuture<Result<KeyInspection>> inspectKey(const Secret &key);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace claviger
