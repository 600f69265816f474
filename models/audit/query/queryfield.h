// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/auditfield.h"

#include <QStringList>

#include <optional>

namespace claviger::audit {

/// What may stand before a colon in a query.
struct QueryField
{
    enum class Kind {
        Column, ///< one of AuditField
        Time,
        Since,
        Until,
        Before,
        Text, ///< any column
        Raw   ///< the record as the source wrote it
    };

    Kind kind = Kind::Column;
    AuditField column = AuditField::Key;
};

/// Case does not matter; "ua" and "agent" stand for "user_agent", "after" for "since" and so on.
[[nodiscard]] std::optional<QueryField> queryFieldFromName(const QString &name);

/// The names that are offered and listed, without their other spellings.
[[nodiscard]] QStringList queryFieldNames();

} // namespace claviger::audit
