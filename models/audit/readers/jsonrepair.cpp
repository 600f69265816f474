// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsonrepair.h"

#include <array>

namespace claviger::audit {

namespace {

/// Bytes of the well-formed UTF-8 character at \a at; 0 if there is none.
std::size_t characterSize(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned lead = byte(at);
    const auto tail = [&](std::size_t i) { return (byte(at + i) & 0xC0U) == 0x80U; };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && byte(at + 1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(at + 1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(at + 1) < 0x90;
        const bool beyond = lead == 0xF4 && byte(at + 1) > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

/// Copies JSON and mends it on the way; knows strings from what stands outside of them.
class Repair
{
public:
    explicit Repair(std::string_view json) : m_json(json) { m_out.reserve(json.size() + json.size() / 8); }

    std::string run()
    {
        while (m_at < m_json.size()) {
            if (m_inString)
                inString();
            else
                outside();
        }
        return std::move(m_out);
    }

private:
    void inString()
    {
        const char c = m_json[m_at];
        if (c == '"') {
            m_inString = false;
            copy(1);
        } else if (c == '\\') {
            escape();
        } else if (static_cast<unsigned char>(c) < 0x20) {
            control(c);
        } else {
            character();
        }
    }

    void escape()
    {
        static constexpr std::string_view allowed = "\"\\/bfnrtu";
        const char next = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '\0';
        if (next == 'u' && !isHex4(m_at + 2)) {
            m_out += "\\\\";
            ++m_at;
        } else if (next != '\0' && allowed.find(next) != allowed.npos) {
            copy(2);
        } else {
            m_out += "\\\\";
            ++m_at;
        }
    }

    [[nodiscard]] bool isHex4(std::size_t at) const
    {
        const std::string_view four = m_json.substr(std::min(at, m_json.size()), 4);
        if (four.size() < 4 || four.find_first_not_of("0123456789abcdefABCDEF") != four.npos)
            return false;
        // A lone half of a surrogate pair cannot be written in UTF-8.
        return (four[0] != 'd' && four[0] != 'D') || (four[1] >= '0' && four[1] <= '7');
    }

    void control(char c)
    {
        static constexpr std::string_view hex = "0123456789abcdef";
        const auto value = static_cast<unsigned char>(c);
        m_out += "\\u00";
        m_out += hex[value / 16U];
        m_out += hex[value % 16U];
        ++m_at;
    }

    void outside()
    {
        const char c = m_json[m_at];
        if (c == '"') {
            m_inString = true;
            copy(1);
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            number();
        } else if (c == 'N' && m_json.substr(m_at, 3) == "NaN") {
            m_out += "null";
            m_at += 3;
        } else {
            character();
        }
    }

    void number()
    {
        const std::size_t end = std::min(m_json.find_first_not_of("+-.0123456789eE", m_at), m_json.size());
        const std::string_view digits = m_json.substr(m_at, end - m_at);
        const bool odd = digits.size() > 18 || digits.find_first_of("eE") != digits.npos ||
                         (digits.size() > 1 && digits[0] == '0' && digits[1] != '.');
        if (odd)
            m_out += '"';
        m_out += digits;
        if (odd)
            m_out += '"';
        m_at = end;
    }

    void character()
    {
        const std::size_t size = characterSize(m_json, m_at);
        if (size > 0)
            return copy(size);
        m_out += "\xEF\xBF\xBD";
        ++m_at;
    }

    void copy(std::size_t size)
    {
        m_out += m_json.substr(m_at, size);
        m_at += size;
    }

    std::string_view m_json;
    std::string m_out;
    std::size_t m_at = 0;
    bool m_inString = false;
};

} // namespace

std::string repairedJson(std::string_view json)
{
    return Repair(json).run();
}

std::string repairedUtf8(std::string_view text)
{
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = characterSize(text, at);
        if (size > 0)
            repaired += text.substr(at, size);
        else
            repaired += "\xEF\xBF\xBD";
        at += size > 0 ? size : 1;
    }
    return repaired;
}

} // namespace claviger::audit
