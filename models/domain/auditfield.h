// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

namespace claviger {

/// The canonical columns of an audit event that hold text; the time and the raw record stand beside them.
/// The numbers are written into vaults: append, never reorder.
enum class AuditField : std::uint8_t {
    Key,      ///< prefix, id or fingerprint of the key that was used
    Actor,    ///< person, service account or application
    Action,   ///< what was done: an event's name, or an HTTP method
    Resource, ///< what it was done to: a path, an object
    Ip,       ///< an address in canonical form, or the word that stands in its place ("AWS Internal")
    UserAgent,
    Status,  ///< as the source has it: "403", "Success"
    Outcome, ///< one of the words of AuditOutcome
    RequestId,
    Workspace,
    Source, ///< which trail it is from: the log format's name, or the connection's
    Zone    ///< offset that the source wrote, "+02:00"; "Z" for UTC; empty where it had none
};

constexpr int auditFieldCount = 12;

constexpr std::array<AuditField, auditFieldCount> allAuditFields{
    AuditField::Key,       AuditField::Actor,     AuditField::Action, AuditField::Resource,
    AuditField::Ip,        AuditField::UserAgent, AuditField::Status, AuditField::Outcome,
    AuditField::RequestId, AuditField::Workspace, AuditField::Source, AuditField::Zone};

[[nodiscard]] constexpr std::size_t indexOf(AuditField field)
{
    return static_cast<std::size_t>(field);
}

/// "key", "actor", "user_agent", "request_id" …: the name in queries, in JSON and in vaults.
[[nodiscard]] QLatin1StringView nameOf(AuditField field);
[[nodiscard]] std::optional<AuditField> auditFieldFromName(QStringView name);

} // namespace claviger
