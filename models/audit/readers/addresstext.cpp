// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/addresstext.h"

#include <arpa/inet.h>

#include <array>
#include <cstring>

namespace claviger::audit {

namespace {

std::string_view canonicalV6(std::string_view text, TextArena &arena)
{
    std::array<char, 64> copy{};
    const std::size_t size = std::min(text.find('%'), text.size());
    if (size >= copy.size())
        return {};
    std::memcpy(copy.data(), text.data(), size);
    in6_addr address{};
    if (inet_pton(AF_INET6, copy.data(), &address) != 1)
        return {};
    std::array<char, INET6_ADDRSTRLEN> written{};
    if (IN6_IS_ADDR_V4MAPPED(&address))
        inet_ntop(AF_INET, address.s6_addr + 12, written.data(), written.size());
    else
        inet_ntop(AF_INET6, &address, written.data(), written.size());
    const std::string_view canonical(written.data());
    return canonical == text ? text : arena.keep(canonical);
}

std::string_view oneAddress(std::string_view text, TextArena &arena)
{
    if (text.size() < 2 || text.size() > 80)
        return {};
    if (text.front() == '[') {
        const std::size_t end = text.find(']');
        if (end == text.npos)
            return {};
        text = text.substr(1, end - 1);
        return isIpv4(text) ? text : canonicalV6(text, arena);
    }
    const std::size_t colon = text.find(':');
    if (colon == text.npos)
        return isIpv4(text) ? text : std::string_view();
    if (isIpv4(text.substr(0, colon)))
        return text.substr(0, colon);
    return canonicalV6(text, arena);
}

} // namespace

bool isIpv4(std::string_view text)
{
    if (text.size() < 7 || text.size() > 15)
        return false;
    int parts = 0;
    int value = -1;
    bool leadingZero = false;
    for (const char c : text) {
        if (c == '.') {
            if (value < 0 || ++parts > 3)
                return false;
            value = -1;
            leadingZero = false;
            continue;
        }
        if (c < '0' || c > '9' || leadingZero)
            return false;
        leadingZero = value < 0 && c == '0';
        value = (value < 0 ? 0 : value) * 10 + (c - '0');
        if (value > 255)
            return false;
    }
    return parts == 3 && value >= 0;
}

std::string_view addressIn(std::string_view text, TextArena &arena)
{
    if (isIpv4(text))
        return text;
    while (!text.empty()) {
        const std::size_t first = text.find_first_not_of(" ,;\"'/");
        if (first == text.npos)
            return {};
        text.remove_prefix(first);
        const std::size_t end = std::min(text.find_first_of(" ,;\"'"), text.size());
        const std::string_view found = oneAddress(text.substr(0, end), arena);
        if (!found.empty())
            return found;
        text.remove_prefix(end);
    }
    return {};
}

} // namespace claviger::audit
