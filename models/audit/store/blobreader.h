// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <string_view>

namespace claviger::audit {

/// Takes out what a BlobWriter put in. Past the end it gives zeros and empty texts, and isGood() is false
/// from then on: read all, then ask once. The bytes must outlive the views.
class BlobReader
{
public:
    explicit BlobReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    std::uint8_t byte()
    {
        if (m_at == m_end) {
            m_good = false;
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        m_good = false;
        return value;
    }
    std::int64_t difference()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
    }
    std::string_view text() { return bytes(number()); }
    std::string_view bytes(std::uint64_t size)
    {
        if (size > left()) {
            m_good = false;
            m_at = m_end;
            return {};
        }
        const std::string_view value(m_at, size);
        m_at += size;
        return value;
    }

    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

} // namespace claviger::audit
