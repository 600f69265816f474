// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claviger {

/// How a recorded use or act ended, in five words that hold for every source; AuditField::Status keeps
/// what the source itself said.
enum class AuditOutcome : std::uint8_t {
    Unknown,     ///< the source does not say
    Ok,          ///< it was done
    Denied,      ///< refused for who asked: credential, permission, network, policy (401, 403, "denied")
    RateLimited, ///< refused for how often it was asked (429)
    Error        ///< it failed otherwise: bad request, not found, server error
};

constexpr std::array<AuditOutcome, 5> allAuditOutcomes{AuditOutcome::Unknown, AuditOutcome::Ok,
                                                       AuditOutcome::Denied, AuditOutcome::RateLimited,
                                                       AuditOutcome::Error};

/// "ok", "denied", "rate_limited", "error", "unknown": in queries, in JSON and in vaults.
[[nodiscard]] QLatin1StringView wordOf(AuditOutcome outcome);
[[nodiscard]] std::optional<AuditOutcome> auditOutcomeFromWord(QStringView word);

/// What a status means by itself: an HTTP code, a boolean, one of the usual words ("Success", "FAILURE",
/// "denied"). Case does not matter. Unknown for everything else.
[[nodiscard]] AuditOutcome outcomeOfStatus(std::string_view status);

} // namespace claviger
