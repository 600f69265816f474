// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/store/columnkind.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <vector>

namespace claviger::audit {

/// One field of a segment in memory: a code of the segment's own dictionary for each event, and for each
/// of these the code in the vault's dictionary. Plain columns hold no more than what tells that a value
/// cannot be among them. Never changed once it was read.
class Column
{
public:
    [[nodiscard]] static Result<Column> decode(const QByteArray &content, const QByteArray &dictionary,
                                               std::uint32_t events);

    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] const std::vector<std::uint8_t> &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<std::uint16_t> &words() const { return m_words; }
    /// From the segment's codes to the vault's.
    [[nodiscard]] const std::vector<std::uint32_t> &dictionary() const { return m_dictionary; }
    /// The vault's code of an event's value; not of a plain column.
    [[nodiscard]] std::uint32_t codeAt(std::uint32_t row) const { return m_dictionary[localAt(row)]; }
    [[nodiscard]] std::uint32_t localAt(std::uint32_t row) const
    {
        if (m_encoding == Encoding::Words)
            return m_words[row];
        return m_encoding == Encoding::Bytes ? m_bytes[row] : 0;
    }
    /// Of a plain column: whether some value can hold \a text, without regard to the case of ASCII letters.
    [[nodiscard]] bool mayHold(std::string_view text) const;
    [[nodiscard]] std::size_t memory() const;

private:
    [[nodiscard]] bool readDictionary(const QByteArray &dictionary);
    [[nodiscard]] bool readCodes(const QByteArray &packed, std::uint32_t events);

    Encoding m_encoding = Encoding::Constant;
    std::vector<std::uint8_t> m_bytes;
    std::vector<std::uint16_t> m_words;
    std::vector<std::uint32_t> m_dictionary;
    QByteArray m_letters; ///< plain: a bit for each byte that occurs
};

/// The bytes that occur in the values of a plain column, one bit each.
class LetterSet
{
public:
    void add(std::string_view text)
    {
        for (const char letter : text)
            m_seen[static_cast<unsigned char>(letter)] = true;
    }
    [[nodiscard]] QByteArray toBytes() const;

private:
    std::array<bool, 256> m_seen{};
};

} // namespace claviger::audit
