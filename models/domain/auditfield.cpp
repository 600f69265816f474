// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/auditfield.h"

namespace claviger {

namespace {

constexpr std::array<QLatin1StringView, auditFieldCount> names{
    QLatin1StringView("key"),       QLatin1StringView("actor"),   QLatin1StringView("action"),
    QLatin1StringView("resource"),  QLatin1StringView("ip"),      QLatin1StringView("user_agent"),
    QLatin1StringView("status"),    QLatin1StringView("outcome"), QLatin1StringView("request_id"),
    QLatin1StringView("workspace"), QLatin1StringView("source"),  QLatin1StringView("zone")};

} // namespace

QLatin1StringView nameOf(AuditField field)
{
    return names[indexOf(field)];
}

std::optional<AuditField> auditFieldFromName(QStringView name)
{
    for (const AuditField field : allAuditFields) {
        if (name == nameOf(field))
            return field;
    }
    return {};
}

} // namespace claviger
