// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// The journal of writes. Newest first. A row that add() or update() returned success for is on the
/// disk, unless an outer transaction is still open.
class OperationRepository
{
public:
    explicit OperationRepository(Database &database) : m_database(database) {}

    /// Adds it and returns its number, which is never given again; \a operation.id is ignored.
    [[nodiscard]] Result<qint64> add(const Operation &operation);
    /// NotFound if there is no operation with this id.
    [[nodiscard]] Done update(const Operation &operation);
    [[nodiscard]] Result<Operation> find(qint64 id);
    [[nodiscard]] Result<QList<Operation>> all(int limit);
    /// Those that are neither confirmed nor failed.
    [[nodiscard]] Result<QList<Operation>> open();
    /// Those that revoked a key, the latest first.
    [[nodiscard]] Result<QList<Operation>> revocations();
    /// Those of a connection that moved after \a since or are on their way to the service.
    [[nodiscard]] Result<QList<Operation>> movedSince(const QString &connectionId, const QDateTime &since);

private:
    Database &m_database;
};

} // namespace claviger
