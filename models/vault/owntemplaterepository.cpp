// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/owntemplaterepository.h"

#include "models/vault/query.h"

namespace claviger {

Result<QList<OwnTemplate>> OwnTemplateRepository::ofService(const QString &serviceId)
{
    const auto read = [&serviceId](const Statement &row) {
        return ownTemplateFrom(serviceId, row.text(0), row.object(1));
    };
    return rowsOf<OwnTemplate>(
        m_database, "SELECT name, template_json FROM key_templates WHERE service_id = ? ORDER BY name", read,
        serviceId);
}

Done OwnTemplateRepository::save(const OwnTemplate &own)
{
    return runSql(m_database,
                  "INSERT OR REPLACE INTO key_templates (service_id, name, template_json) VALUES (?, ?, ?)",
                  own.serviceId, own.name, toJson(own));
}

Done OwnTemplateRepository::remove(const QString &serviceId, const QString &name)
{
    return runSql(m_database, "DELETE FROM key_templates WHERE service_id = ? AND name = ?", serviceId, name);
}

} // namespace claviger
