// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/openform.h"
#include "models/domain/result.h"

#include <QList>

namespace claviger {

class Database;

/// The forms that were open when the vault was locked.
class FormRepository
{
public:
    explicit FormRepository(Database &database) : m_database(database) {}
    /// Replaces what was kept before.
    [[nodiscard]] Done keep(const QList<OpenForm> &forms);
    /// In the order in which they were opened.
    [[nodiscard]] Result<QList<OpenForm>> all() const;

private:
    Database &m_database;
};

} // namespace claviger
