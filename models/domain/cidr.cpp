// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cidr.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

#include <arpa/inet.h>

namespace claviger {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::Cidr)
};

bool bitAt(const std::array<quint8, 16> &bytes, int index)
{
    return (bytes[static_cast<size_t>(index / 8)] >> (7 - index % 8)) & 1;
}

bool clearHostBits(std::array<quint8, 16> &bytes, int length, int width)
{
    bool changed = false;
    for (int i = length; i < width; ++i) {
        if (!bitAt(bytes, i))
            continue;
        changed = true;
        bytes[static_cast<size_t>(i / 8)] &= static_cast<quint8>(~(1 << (7 - i % 8)));
    }
    return changed;
}

} // namespace

Result<Cidr> Cidr::parse(const QString &text)
{
    // Stricter than inet_pton and toInt together: those let a NUL, a sign or blanks pass.
    static const QRegularExpression form(u"^([0-9a-fA-F.:]+)(?:/(0|[1-9]\\d{0,2}))?\\z"_s);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed);
    const QByteArray address = match.captured(1).toLatin1();

    Cidr cidr;
    cidr.m_v6 = address.contains(':');
    const int width = cidr.m_v6 ? 128 : 32;
    const bool addressOk =
        inet_pton(cidr.m_v6 ? AF_INET6 : AF_INET, address.constData(), cidr.m_bytes.data()) == 1;
    cidr.m_length = match.capturedLength(2) > 0 ? match.captured(2).toInt() : width;
    if (!addressOk || cidr.m_length > width) {
        return fail(
            ErrorCode::Invalid,
            Text::tr("“%1” is no network: write an address with a prefix length, such as 203.0.113.0/24 "
                     "or 2001:db8::/32.")
                .arg(trimmed));
    }
    cidr.m_normalised = clearHostBits(cidr.m_bytes, cidr.m_length, width);
    return cidr;
}

QString Cidr::toString() const
{
    char buffer[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_v6 ? AF_INET6 : AF_INET, m_bytes.data(), buffer, sizeof buffer);
    return QString::fromLatin1(buffer) + u'/' + QString::number(m_length);
}

bool Cidr::contains(const Cidr &other) const
{
    if (m_v6 != other.m_v6 || m_length > other.m_length)
        return false;
    for (int i = 0; i < m_length; ++i) {
        if (bitAt(m_bytes, i) != bitAt(other.m_bytes, i))
            return false;
    }
    return true;
}

bool Cidr::covers(std::string_view address) const
{
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    std::array<char, INET6_ADDRSTRLEN> text{}; // inet_pton wants a NUL behind it
    if (address.empty() || address.size() >= text.size() || address.find('\0') != std::string_view::npos)
        return false;
    std::copy(address.begin(), address.end(), text.begin());
    Cidr lone;
    lone.m_v6 = address.find(':') != std::string_view::npos;
    if (inet_pton(lone.m_v6 ? AF_INET6 : AF_INET, text.data(), lone.m_bytes.data()) != 1)
        return false;
    if (lone.m_v6 && !m_v6 && std::equal(mapped.begin(), mapped.end(), lone.m_bytes.begin())) {
        lone.m_v6 = false;
        std::copy(lone.m_bytes.begin() + mapped.size(), lone.m_bytes.end(), lone.m_bytes.begin());
    }
    lone.m_length = lone.m_v6 ? 128 : 32;
    return contains(lone);
}

bool Cidr::operator==(const Cidr &other) const
{
    return m_v6 == other.m_v6 && m_length == other.m_length && m_bytes == other.m_bytes;
}

bool Cidr::precedes(const Cidr &a, const Cidr &b)
{
    return std::tie(a.m_v6, a.m_bytes, a.m_length) < std::tie(b.m_v6, b.m_bytes, b.m_length);
}

} // namespace claviger
