// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace claviger::audit {

/// Puts numbers and texts one after the other; BlobReader takes them out in the same order.
class BlobWriter
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void number(std::uint64_t value)
    {
        while (value >= 0x80) {
            byte(static_cast<std::uint8_t>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<std::uint8_t>(value));
    }
    void difference(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void text(std::string_view value)
    {
        number(value.size());
        bytes(value);
    }
    void bytes(std::string_view value) { m_bytes.append(value); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }
    void clear() { m_bytes.clear(); }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::string_view view() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace claviger::audit
