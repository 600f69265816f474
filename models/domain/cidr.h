// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <array>
#include <string_view>

namespace claviger {

/// A network of IPv4 or IPv6 addresses. The text form is normalised: host bits are cleared and a
/// lone address gets /32 or /128.
class Cidr
{
public:
    [[nodiscard]] static Result<Cidr> parse(const QString &text);

    [[nodiscard]] bool isV6() const { return m_v6; }
    [[nodiscard]] int prefixLength() const { return m_length; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool contains(const Cidr &other) const;
    /// \a address as text lies in this network; an IPv4 address may be written as IPv6 ("::ffff:10.0.0.1").
    /// False for anything that is no address.
    [[nodiscard]] bool covers(std::string_view address) const;
    [[nodiscard]] bool isEverything() const { return m_length == 0; }
    /// The text had bits set behind the prefix length, which parse() cleared.
    [[nodiscard]] bool wasNormalised() const { return m_normalised; }

    bool operator==(const Cidr &other) const;
    /// IPv4 first, then by address; a network comes before what lies in it.
    [[nodiscard]] static bool precedes(const Cidr &a, const Cidr &b);

private:
    bool m_v6 = false;
    int m_length = 0;
    bool m_normalised = false;
    std::array<quint8, 16> m_bytes{};
};

} // namespace claviger
