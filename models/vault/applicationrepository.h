// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/application.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QList>

namespace claviger {

class Database;

/// OAuth clients as the last sync saw them, in order of their identity. What a service wants with later
/// requests for an application (a registration access token, say) is kept beside it: it is a credential,
/// so it is no part of the Application and never read with it.
class ApplicationRepository
{
public:
    explicit ApplicationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Application>> all();
    [[nodiscard]] Result<QList<Application>> ofConnection(const QString &connectionId);
    [[nodiscard]] Result<Application> find(const QString &connectionId, const QString &id);
    /// Inserts it, or replaces the one with the same identity; what is kept for it stays.
    [[nodiscard]] Done save(const Application &application);
    /// Empty where nothing is kept.
    [[nodiscard]] Result<Secret> kept(const QString &connectionId, const QString &id);
    /// The application must have been saved.
    [[nodiscard]] Done setKept(const QString &connectionId, const QString &id, const Secret &kept);
    /// Removing what is not there is a success.
    [[nodiscard]] Done remove(const QString &connectionId, const QString &id);

private:
    [[nodiscard]] Result<QJsonObject> storedExtra(const QString &connectionId, const QString &id);

    Database &m_database;
};

} // namespace claviger
