// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/networkof.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

namespace claviger::audit {

namespace {

using Bytes = std::array<unsigned char, 16>;

std::string ofV4(const unsigned char *bytes)
{
    std::array<unsigned char, 4> masked{bytes[0], bytes[1], bytes[2], 0};
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, masked.data(), text.data(), text.size());
    return std::string(text.data()) + "/24";
}

std::string ofV6(Bytes bytes)
{
    std::fill(bytes.begin() + 6, bytes.end(), static_cast<unsigned char>(0));
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
    return std::string(text.data()) + "/48";
}

bool isMappedV4(const Bytes &bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](unsigned char byte) { return byte == 0; }) &&
           bytes[10] == 0xFF && bytes[11] == 0xFF;
}

} // namespace

std::string networkOf(std::string_view address)
{
    // Longer than any address: not worth a copy.
    if (address.size() >= INET6_ADDRSTRLEN)
        return std::string(address);
    std::array<char, INET6_ADDRSTRLEN> text{};
    std::ranges::copy(address, text.begin());
    Bytes bytes{};
    const bool whole = address.find('\0') == std::string_view::npos;
    if (whole && inet_pton(AF_INET, text.data(), bytes.data()) == 1)
        return ofV4(bytes.data());
    if (whole && inet_pton(AF_INET6, text.data(), bytes.data()) == 1)
        return isMappedV4(bytes) ? ofV4(bytes.data() + 12) : ofV6(bytes);
    return std::string(address);
}

} // namespace claviger::audit
