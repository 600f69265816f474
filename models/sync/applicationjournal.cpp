// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/applicationjournal.h"

#include "models/domain/change.h"
#include "models/services/clientsecret.h"
#include "models/sync/concurrentwrites.h"
#include "models/sync/journal.h"
#include "models/sync/pulled.h"
#include "models/vault/applicationrepository.h"
#include "models/vault/changerepository.h"
#include "models/vault/database.h"
#include "models/vault/operationrepository.h"
#include "models/vault/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using State = Operation::State;

// A service's clock and this machine's may disagree by this much.
constexpr int clockSkewSeconds = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::journal)
};

QStringList secretsBefore(const Operation &operation)
{
    QStringList ids;
    for (const QJsonValue &id : operation.request.value("secrets"_L1).toArray())
        ids.append(id.toString());
    return ids;
}

/// Every client secret that was there before the rotation is gone.
bool isCutOver(const Operation &operation, const Application &application)
{
    const QStringList now = clientSecretIds(application);
    const QStringList before = secretsBefore(operation);
    return std::none_of(before.begin(), before.end(), [&now](const QString &id) { return now.contains(id); });
}

Done note(Database &database, const Application &application, Change::Kind kind, const QDateTime &now)
{
    Change change;
    change.connectionId = application.connectionId;
    change.seen = now;
    change.kind = kind;
    change.objectType = u"application"_s;
    change.objectId = application.id;
    change.workspaceId = application.workspaceId;
    change.name = application.name;
    change.createdHere = true;
    return ChangeRepository(database).add(change);
}

/// What becomes of another open operation on \a application; nothing: it stays as it is.
using Fate = std::optional<State> (*)(const Operation &other, const Application &application);

Done endOthers(Database &database, const Application &application, const Operation &operation, Fate fate,
               const QDateTime &now)
{
    const Result<QList<Operation>> pending = OperationRepository(database).open();
    if (!pending)
        return fail(pending.error());
    for (Operation other : *pending) {
        const bool same = other.connectionId == application.connectionId && isOnApplication(other.kind) &&
                          other.keyId == application.id && other.id != operation.id;
        const std::optional<State> end = same ? fate(other, application) : std::nullopt;
        if (!end)
            continue;
        if (*end == State::Confirmed)
            other.error.clear();
        if (Done moved = journal::move(database, other, *end, now); !moved)
            return moved;
    }
    return {};
}

std::optional<State> fateAfterRotation(const Operation &other, const Application &application)
{
    if (other.state == State::CuttingOver && isCutOver(other, application))
        return State::Confirmed;
    if (other.state != State::Unknown)
        return {};
    if (other.kind == Kind::CreateApplication)
        return State::Confirmed; // it has a secret that somebody holds now
    return other.kind == Kind::RotateApplication ? std::optional(State::Failed) : std::nullopt;
}

std::optional<State> fateAfterDeletion(const Operation &other, const Application &)
{
    if (other.state == State::CuttingOver)
        return State::Confirmed;
    if (other.state != State::Unknown)
        return {};
    return other.kind == Kind::DeleteApplication ? State::Confirmed : State::Failed;
}

std::optional<State> fateAfterRemoval(const Operation &other, const Application &application)
{
    if (other.state == State::CuttingOver && isCutOver(other, application))
        return State::Confirmed;
    const bool unseen = other.kind == Kind::RotateApplication && !other.newKeyId.isEmpty() &&
                        !clientSecretIds(application).contains(other.newKeyId);
    return other.state == State::Unknown && unseen ? std::optional(State::Failed) : std::nullopt;
}

/// Brings the open operations on applications of one connection to their end, as far as a sync can tell.
class Settlement
{
public:
    Settlement(Database &database, const QString &connectionId, const journal::ApplicationsSeen &seen,
               const QDateTime &now)
        : m_database(database), m_connectionId(connectionId), m_seen(seen), m_now(now)
    {
    }

    Result<QStringList> run()
    {
        const Result<QList<Operation>> pending = OperationRepository(m_database).open();
        const auto known = ApplicationRepository(m_database).ofConnection(m_connectionId);
        if (!pending)
            return fail(pending.error());
        if (!known)
            return fail(known.error());
        m_known = *known;
        for (const Operation &operation : *pending) {
            const bool mine = operation.connectionId == m_connectionId && isOnApplication(operation.kind) &&
                              m_seen.pulled.wasRead(m_seen.pulled.applicationsOf, operation.workspaceId) &&
                              !m_seen.concurrent.include(operation);
            const bool waits = operation.state == State::Unknown || operation.state == State::CuttingOver;
            if (!mine || !waits)
                continue;
            if (Done settled = settle(operation); !settled)
                return fail(settled.error());
        }
        return m_warnings;
    }

private:
    Done settle(const Operation &operation)
    {
        const Application *application = find(operation.keyId);
        if (operation.state == State::CuttingOver)
            return application && !isCutOver(operation, *application) ? Done() : confirm(operation);
        switch (operation.kind) {
        case Kind::CreateApplication:
            return settleCreation(operation, application);
        case Kind::RotateApplication:
            return settleRotation(operation, application);
        case Kind::RemoveSecret:
            if (application && clientSecretIds(*application).contains(operation.newKeyId))
                return end(operation, Text::tr("The client secret is still there: remove it again."));
            return confirm(operation);
        default:
            return application
                       ? end(operation,
                             Text::tr("The application is still there: it was not deleted. Delete it again."))
                       : confirm(operation);
        }
    }

    Done settleCreation(Operation operation, const Application *found)
    {
        if (!operation.keyId.isEmpty()) // found by an earlier sync; it waits for its end
            return found ? Done() : end(operation, operation.error);
        const auto orphan =
            std::find_if(m_seen.added.begin(), m_seen.added.end(),
                         [&operation](const Application &a) { return mayBeThatOne(operation, a); });
        if (orphan == m_seen.added.end())
            return end(operation,
                       Text::tr("The service has no application of that name: it was not created."));
        operation.keyId = orphan->id;
        operation.error = Text::tr("The service did make the application “%1” (%2) although its answer was "
                                   "lost. Nobody has its client secret: rotate or delete it.")
                              .arg(orphan->name, orphan->id);
        return stillUnknown(operation);
    }

    Done settleRotation(Operation operation, const Application *application)
    {
        if (!application)
            return end(operation, Text::tr("The application is gone."));
        const QStringList now = clientSecretIds(*application);
        if (!operation.newKeyId.isEmpty())
            return now.contains(operation.newKeyId) ? Done() : end(operation, operation.error);
        const QStringList before = secretsBefore(operation);
        if (now.isEmpty() && before.isEmpty()) {
            // The service lists no secrets, so no sync will ever tell.
            operation.error = Text::tr("Nobody can tell whether the client secret of “%1” was replaced. If "
                                       "the old one is refused, rotate it again.")
                                  .arg(application->name);
            return stillUnknown(operation);
        }
        const auto fresh = std::find_if(now.begin(), now.end(),
                                        [&before](const QString &id) { return !before.contains(id); });
        if (fresh == now.end())
            return end(operation, Text::tr("The service lists no new client secret: it was not rotated."));
        operation.newKeyId = *fresh;
        operation.error = Text::tr("The service did make a new client secret for “%1” although its answer "
                                   "was lost. Nobody has it: rotate it again.")
                              .arg(application->name);
        return stillUnknown(operation);
    }

    static bool mayBeThatOne(const Operation &operation, const Application &application)
    {
        if (application.name != operation.keyName || application.workspaceId != operation.workspaceId)
            return false;
        return !application.created.isInstant() ||
               application.created.time() >= operation.created.addSecs(-clockSkewSeconds);
    }

    [[nodiscard]] const Application *find(const QString &id) const
    {
        const auto it =
            std::find_if(m_known.begin(), m_known.end(), [&id](const Application &a) { return a.id == id; });
        return it == m_known.end() ? nullptr : &*it;
    }

    Done confirm(Operation operation)
    {
        operation.error.clear();
        return journal::move(m_database, operation, State::Confirmed, m_now);
    }

    Done end(Operation operation, const QString &sentence)
    {
        operation.error = sentence;
        return journal::move(m_database, operation, State::Failed, m_now);
    }

    Done stillUnknown(const Operation &operation)
    {
        m_warnings << operation.error;
        return journal::move(m_database, operation, State::Unknown, m_now);
    }

    Database &m_database;
    QString m_connectionId;
    const journal::ApplicationsSeen &m_seen;
    QDateTime m_now;
    QList<Application> m_known;
    QStringList m_warnings;
};

} // namespace

Done journal::recordApplication(Database &database, const Application &application, const Secret &kept,
                                const Operation &operation, State state, const QDateTime &now)
{
    // The service told no id that could be understood: the next sync will list it.
    if (application.id.isEmpty())
        return move(database, operation, state, now);
    return inTransaction(database, [&]() -> Done {
        ApplicationRepository repository(database);
        if (Done saved = repository.save(application); !saved)
            return saved;
        if (!kept.isEmpty()) {
            if (Done done = repository.setKept(application.connectionId, application.id, kept); !done)
                return done;
        }
        if (operation.kind == Kind::CreateApplication) {
            if (Done noted = note(database, application, Change::Kind::Added, now); !noted)
                return noted;
        }
        if (Done moved = move(database, operation, state, now); !moved)
            return moved;
        return endOthers(database, application, operation, fateAfterRotation, now);
    });
}

Done journal::recordDeletion(Database &database, const Application &application, const Operation &operation,
                             const QDateTime &now)
{
    return inTransaction(database, [&]() -> Done {
        if (Done removed = ApplicationRepository(database).remove(application.connectionId, application.id);
            !removed)
            return removed;
        if (Done noted = note(database, application, Change::Kind::Gone, now); !noted)
            return noted;
        if (Done moved = move(database, operation, State::Confirmed, now); !moved)
            return moved;
        return endOthers(database, application, operation, fateAfterDeletion, now);
    });
}

Done journal::recordSecretRemoval(Database &database, const Application &application,
                                  const Operation &operation, const QDateTime &now)
{
    return inTransaction(database, [&]() -> Done {
        if (Done saved = ApplicationRepository(database).save(application); !saved)
            return saved;
        if (Done moved = move(database, operation, State::Confirmed, now); !moved)
            return moved;
        return endOthers(database, application, operation, fateAfterRemoval, now);
    });
}

Result<QStringList> journal::settleApplications(Database &database, const QString &connectionId,
                                                const ApplicationsSeen &seen, const QDateTime &now)
{
    return Settlement(database, connectionId, seen, now).run();
}

} // namespace claviger
