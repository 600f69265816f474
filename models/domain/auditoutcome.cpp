// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/auditoutcome.h"

#include <algorithm>
#include <charconv>

namespace claviger {

namespace {

constexpr std::array<QLatin1StringView, 5> words{
    QLatin1StringView("unknown"), QLatin1StringView("ok"), QLatin1StringView("denied"),
    QLatin1StringView("rate_limited"), QLatin1StringView("error")};

struct StatusWord
{
    std::string_view word; // lower case, separators removed
    AuditOutcome outcome;
};

// Sorted by word.
constexpr StatusWord statusWords[] = {
    {"accept", AuditOutcome::Ok},
    {"accepted", AuditOutcome::Ok},
    {"accessdenied", AuditOutcome::Denied},
    {"allow", AuditOutcome::Ok},
    {"allowed", AuditOutcome::Ok},
    {"approved", AuditOutcome::Ok},
    {"badrequest", AuditOutcome::Error},
    {"block", AuditOutcome::Denied},
    {"blocked", AuditOutcome::Denied},
    {"challenge", AuditOutcome::Denied},
    {"complete", AuditOutcome::Ok},
    {"completed", AuditOutcome::Ok},
    {"crit", AuditOutcome::Error},
    {"critical", AuditOutcome::Error},
    {"denied", AuditOutcome::Denied},
    {"deny", AuditOutcome::Denied},
    {"disabled", AuditOutcome::Denied},
    {"emerg", AuditOutcome::Error},
    {"error", AuditOutcome::Error},
    {"expired", AuditOutcome::Denied},
    {"fail", AuditOutcome::Error},
    {"failed", AuditOutcome::Error},
    {"failure", AuditOutcome::Error},
    {"false", AuditOutcome::Error},
    {"fatal", AuditOutcome::Error},
    {"forbidden", AuditOutcome::Denied},
    {"granted", AuditOutcome::Ok},
    {"insufficientcredits", AuditOutcome::Denied},
    {"insufficientpermissions", AuditOutcome::Denied},
    {"internalerror", AuditOutcome::Error},
    {"internalservererror", AuditOutcome::Error},
    {"notfound", AuditOutcome::Error},
    {"ok", AuditOutcome::Ok},
    {"pass", AuditOutcome::Ok},
    {"passed", AuditOutcome::Ok},
    {"permissiondenied", AuditOutcome::Denied},
    {"permitted", AuditOutcome::Ok},
    {"ratelimit", AuditOutcome::RateLimited},
    {"ratelimited", AuditOutcome::RateLimited},
    {"ratelimitexceeded", AuditOutcome::RateLimited},
    {"reject", AuditOutcome::Denied},
    {"rejected", AuditOutcome::Denied},
    {"revoked", AuditOutcome::Denied},
    {"succeeded", AuditOutcome::Ok},
    {"success", AuditOutcome::Ok},
    {"successful", AuditOutcome::Ok},
    {"throttled", AuditOutcome::RateLimited},
    {"timeout", AuditOutcome::Error},
    {"toomanyrequests", AuditOutcome::RateLimited},
    {"true", AuditOutcome::Ok},
    {"unauthenticated", AuditOutcome::Denied},
    {"unauthorised", AuditOutcome::Denied},
    {"unauthorized", AuditOutcome::Denied},
    {"usageexceeded", AuditOutcome::RateLimited},
    {"valid", AuditOutcome::Ok},
};

AuditOutcome ofHttpCode(int code)
{
    if (code >= 100 && code < 400)
        return AuditOutcome::Ok;
    if (code == 401 || code == 403 || code == 407)
        return AuditOutcome::Denied;
    if (code == 429)
        return AuditOutcome::RateLimited;
    return code >= 400 && code < 600 ? AuditOutcome::Error : AuditOutcome::Unknown;
}

AuditOutcome ofWord(std::string_view status)
{
    char folded[32];
    std::size_t size = 0;
    for (const char c : status) {
        if (c == ' ' || c == '_' || c == '-' || c == '.')
            continue;
        if (size == sizeof folded)
            return AuditOutcome::Unknown;
        folded[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    const std::string_view word(folded, size);
    const auto *const found = std::ranges::lower_bound(statusWords, word, {}, &StatusWord::word);
    return found != std::end(statusWords) && found->word == word ? found->outcome : AuditOutcome::Unknown;
}

} // namespace

QLatin1StringView wordOf(AuditOutcome outcome)
{
    return words[static_cast<std::size_t>(outcome)];
}

std::optional<AuditOutcome> auditOutcomeFromWord(QStringView word)
{
    for (const AuditOutcome outcome : allAuditOutcomes) {
        if (word == wordOf(outcome))
            return outcome;
    }
    return {};
}

AuditOutcome outcomeOfStatus(std::string_view status)
{
    if (status.empty())
        return AuditOutcome::Unknown;
    if (status.front() >= '0' && status.front() <= '9') {
        int code = 0;
        const auto [end, error] = std::from_chars(status.data(), status.data() + status.size(), code);
        const bool alone = end == status.data() + status.size() || *end == ' ' || *end == '.';
        if (error != std::errc() || !alone)
            return AuditOutcome::Unknown;
        return code == 0 && status == "0" ? AuditOutcome::Ok : ofHttpCode(code);
    }
    return ofWord(status);
}

} // namespace claviger
