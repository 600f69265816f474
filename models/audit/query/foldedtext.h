// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace claviger::audit {

/// UTF-8 text in which upper and lower case are one, for comparing: plain ASCII is folded byte by byte,
/// anything else by Unicode's rules.
[[nodiscard]] std::string folded(std::string_view text);

[[nodiscard]] bool isAscii(std::string_view text);

/// One byte of ASCII text, folded.
[[nodiscard]] constexpr unsigned char foldedByte(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte + ('a' - 'A')) : byte;
}

} // namespace claviger::audit
