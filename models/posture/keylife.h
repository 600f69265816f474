// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"
#include "models/domain/cidr.h"
#include "models/domain/nanoseconds.h"
#include "models/sync/inventory.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace claviger {

/// What use of a key should not have been, at the time at which it was.
enum class Irregularity {
    AfterRevocation,
    AfterExpiry,
    BeforeCreation,
    OutsideAllowlist,
};

/// When and from where a key may be used, as far as the vault knows. Times are nanoseconds UTC since 1970,
/// as those of audit events.
struct KeyLife
{
    std::optional<std::int64_t> created;
    std::optional<std::int64_t> expires;
    /// The service's own time, the time at which this program revoked it, or the sync that missed it.
    std::optional<std::int64_t> revoked;
    bool revokedByThen = false; ///< it may have been revoked earlier: a sync found it gone
    QList<Cidr> allowlist;      ///< empty: from anywhere

    /// \a revokedHere: when this program revoked it; invalid: it did not.
    [[nodiscard]] static KeyLife of(const Key &key, const QDateTime &revokedHere = {});

    /// Revoked, expired, or not there yet at \a time; the gravest. Never for an event without a time.
    [[nodiscard]] std::optional<Irregularity> irregularityAt(std::int64_t time) const;
    /// From then on use after \a end is irregular: clocks of a service's machines differ by some seconds.
    [[nodiscard]] static std::int64_t endOfUse(std::int64_t end);
    /// Use before that is before \a start for certain.
    [[nodiscard]] static std::int64_t startOfUse(std::int64_t start);
    /// \a address is an address, and no network of the allowlist covers it.
    [[nodiscard]] bool isOutsideAllowlist(std::string_view address) const;
};

} // namespace claviger
