// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connection.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QList>

namespace claviger {

class Database;

/// Connections by name, and apart from them their credentials.
class ConnectionRepository
{
public:
    explicit ConnectionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Connection>> all();
    [[nodiscard]] Result<Connection> find(const QString &id);
    [[nodiscard]] Result<Connection> findByName(const QString &name);
    /// Invalid if the name (or the id) is taken.
    [[nodiscard]] Done add(const Connection &connection);
    /// NotFound if there is no connection with this id; Invalid if the name is another one's.
    [[nodiscard]] Done update(const Connection &connection);
    /// Removes the connection and everything that belongs to it: credential, workspaces, projects,
    /// members, keys, scopes, applications, operations, changes. NotFound if it is not there.
    [[nodiscard]] Done remove(const QString &id);

    /// NotFound if none was stored.
    [[nodiscard]] Result<Secret> credential(const QString &id);
    [[nodiscard]] Done setCredential(const QString &id, const Secret &credential);

private:
    [[nodiscard]] Done checkName(const Connection &connection);
    Database &m_database;
};

} // namespace claviger
