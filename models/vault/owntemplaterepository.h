// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/owntemplate.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// Templates for new keys that a person keeps, beside those of the services' descriptions.
class OwnTemplateRepository
{
public:
    explicit OwnTemplateRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<OwnTemplate>> ofService(const QString &serviceId); ///< by name
    /// Replaces the one of the same service and name.
    [[nodiscard]] Done save(const OwnTemplate &own);
    [[nodiscard]] Done remove(const QString &serviceId, const QString &name);

private:
    Database &m_database;
};

} // namespace claviger
