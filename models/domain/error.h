// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace claviger {

/// What kind of thing went wrong; decides exit codes and which remedy the window offers.
/// The Vault* values are the states of a vault that cannot be used; a vault that opens has none.
enum class ErrorCode {
    Invalid,     ///< what was asked cannot be done as asked: bad input, wrong combination
    NotFound,    ///< no such connection, key, file …
    Unsupported, ///< the service description offers no such operation, or only in the dashboard
    Refused,     ///< the service answered and said no (4xx other than 429)
    RateLimited, ///< the service answered 429, or its own words for it
    Unreachable, ///< no answer: DNS, connect, TLS, time-out, connection cut
    BadAnswer,   ///< an answer that the service description cannot read, or 5xx
    Cancelled,
    Io, ///< a local file could not be read or written
    Internal,
    VaultMissing,
    VaultLocked,
    VaultWrongPassphrase,
    VaultKeyMissing, ///< no slot can be opened here: keychain has no entry, or no keychain at all
    VaultDamaged,
    VaultNewerFormat,
    VaultInUse,
    VaultFailed, ///< a statement failed on an open vault: disk full, I/O error
};

/// Why a service said no, as far as it told: the words of a description's errors.map.
enum class RefusalCause {
    NotTold,
    Expired, ///< the key or credential is past its expiry
    Revoked,
    Scope,    ///< it lacks a permission
    Network,  ///< it may not be used from this address
    Plan,     ///< the account's plan does not include this
    Role,     ///< the person, or the kind of key, may not do this
    Disabled, ///< the key or the feature is switched off
    NotFound,
    RateLimit
};

/// An error as a value. \c message is one sentence (or two) for a person: what happened and what to
/// do. \c details is for the curious: a redacted response body, a SQLite message. Never a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString details;
    int httpStatus = 0;
    QString requestId;
    /// For writes: the request may have reached the service although no answer came back.
    bool maybeExecuted = false;
    /// For RateLimited: seconds that the service asked to wait, or -1.
    int retryAfterSeconds = -1;
    RefusalCause refusal = RefusalCause::NotTold;

    bool operator==(const Error &) const = default;
};

[[nodiscard]] Error makeError(ErrorCode code, const QString &message, const QString &details = {});

[[nodiscard]] QString toText(RefusalCause refusal); ///< "expired", "rate_limit" …; empty for NotTold
[[nodiscard]] RefusalCause refusalCauseFromText(const QString &text); ///< NotTold for any other word

/// True for the states in which the vault itself is the problem (exit code 3).
[[nodiscard]] bool isVaultError(ErrorCode code);

} // namespace claviger
