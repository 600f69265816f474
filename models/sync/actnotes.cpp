// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/actnotes.h"

#include "models/vault/connectionrepository.h"
#include "models/vault/logbook.h"

namespace claviger {

namespace {

Act::Kind kindOf(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateKey:
        return Act::Kind::CreateKey;
    case Operation::Kind::RevokeKey:
        return Act::Kind::RevokeKey;
    case Operation::Kind::RotateKey:
        return Act::Kind::RotateKey;
    case Operation::Kind::CreateApplication:
        return Act::Kind::CreateApplication;
    case Operation::Kind::RotateApplication:
        return Act::Kind::RotateApplication;
    case Operation::Kind::RemoveSecret:
        return Act::Kind::RemoveSecret;
    case Operation::Kind::DeleteApplication:
        return Act::Kind::DeleteApplication;
    }
    Q_UNREACHABLE();
}

std::optional<Act::Outcome> outcomeOf(Operation::State state)
{
    switch (state) {
    case Operation::State::Intended:
    case Operation::State::Sent:
        return {};
    case Operation::State::CuttingOver:
    case Operation::State::Confirmed:
        return Act::Outcome::Succeeded;
    case Operation::State::Failed:
        return Act::Outcome::Failed;
    case Operation::State::Unknown:
        return Act::Outcome::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Act> actOf(const Operation &operation)
{
    const std::optional<Act::Outcome> outcome = outcomeOf(operation.state);
    if (!outcome)
        return {};
    Act act;
    act.time = operation.updated;
    act.kind = kindOf(operation.kind);
    act.outcome = *outcome;
    act.object = operation.keyName;
    act.note = *outcome == Act::Outcome::Succeeded ? operation.reason : operation.error;
    return act;
}

Done noteAct(Database &database, const QString &connectionId, Act act)
{
    if (!connectionId.isEmpty()) {
        // Gone or unreadable: then the vault's own id has to do.
        const Result<Connection> connection = ConnectionRepository(database).find(connectionId);
        act.place = connection ? connection->name : connectionId;
    }
    return Logbook(database).append(act);
}

} // namespace claviger
