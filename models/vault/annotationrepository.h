// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// What people wrote about keys.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Annotation>> all();
    /// An empty annotation where nobody wrote anything.
    [[nodiscard]] Result<Annotation> of(const QString &connectionId, const QString &keyId);
    /// Inserts or replaces it; an empty one is removed.
    [[nodiscard]] Done save(const Annotation &annotation);

private:
    Database &m_database;
};

} // namespace claviger
