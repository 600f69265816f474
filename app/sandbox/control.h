// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/auditlog.h"
#include "app/sandbox/request.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/service.h"

#include <functional>

namespace claviger::sandbox {

/// The switches below /_sandbox/: what a test or a tutorial needs and no vendor has.
class Control
{
public:
    using Find = std::function<Service *(const QString &id)>;

    Control(SandboxClock &clock, const AuditLog &audit, Find find)
        : m_clock(clock), m_audit(audit), m_find(std::move(find))
    {
    }

    [[nodiscard]] Answer handle(const Request &request);

private:
    [[nodiscard]] Answer post(const QString &verb, const QJsonObject &body);
    [[nodiscard]] Answer fail(Service &service, const QJsonObject &body);
    [[nodiscard]] Answer showAudit(const Request &request) const;

    SandboxClock &m_clock;
    const AuditLog &m_audit;
    Find m_find;
};

} // namespace claviger::sandbox
