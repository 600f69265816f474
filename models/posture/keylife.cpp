// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posture/keylife.h"

#include <algorithm>
#include <limits>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t clockSkew = 5'000'000'000;

std::optional<std::int64_t> instantOf(const Moment &moment)
{
    return moment.isInstant() ? std::optional(toNanoseconds(moment.time())) : std::nullopt;
}

std::optional<std::int64_t> instantOf(const Key &key, const QString &field)
{
    return instantOf(Moment::fromText(key.extra.value(field).toString()));
}

bool isAddress(std::string_view text)
{
    static const QList<Cidr> everywhere{*Cidr::parse(u"0.0.0.0/0"_s), *Cidr::parse(u"::/0"_s)};
    return std::any_of(everywhere.cbegin(), everywhere.cend(),
                       [text](const Cidr &network) { return network.covers(text); });
}

} // namespace

KeyLife KeyLife::of(const Key &key, const QDateTime &revokedHere)
{
    KeyLife life;
    life.created = instantOf(key.created);
    life.expires = instantOf(key.expires);
    life.revoked = instantOf(key, u"revoked"_s);
    if (!life.revoked && revokedHere.isValid())
        life.revoked = toNanoseconds(revokedHere);
    if (!life.revoked) {
        life.revoked = instantOf(key, u"gone_since"_s);
        life.revokedByThen = life.revoked.has_value();
    }
    for (const QString &network : key.allowlist) {
        if (const Result<Cidr> cidr = Cidr::parse(network))
            life.allowlist << *cidr;
    }
    return life;
}

std::int64_t KeyLife::endOfUse(std::int64_t end)
{
    return end > std::numeric_limits<std::int64_t>::max() - clockSkew ? end : end + clockSkew;
}

std::int64_t KeyLife::startOfUse(std::int64_t start)
{
    return start < std::numeric_limits<std::int64_t>::min() + clockSkew ? start : start - clockSkew;
}

std::optional<Irregularity> KeyLife::irregularityAt(std::int64_t time) const
{
    if (time == audit::noTime)
        return {};
    if (revoked && time >= endOfUse(*revoked))
        return Irregularity::AfterRevocation;
    if (expires && time >= endOfUse(*expires))
        return Irregularity::AfterExpiry;
    if (created && time < startOfUse(*created))
        return Irregularity::BeforeCreation;
    return {};
}

bool KeyLife::isOutsideAllowlist(std::string_view address) const
{
    if (allowlist.isEmpty() || address.empty())
        return false;
    // Sources put words in the place of addresses ("internal"): those are in no network, and not outside.
    if (!isAddress(address))
        return false;
    return std::none_of(allowlist.cbegin(), allowlist.cend(),
                        [address](const Cidr &network) { return network.covers(address); });
}

} // namespace claviger
