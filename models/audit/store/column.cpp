// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/column.h"

#include "models/audit/store/blobreader.h"
#include "models/audit/store/zstd.h"

#include <algorithm>

namespace claviger::audit {

namespace {

constexpr qsizetype letterBytes = 32;

bool holdsByte(const QByteArray &letters, unsigned char byte)
{
    return (static_cast<unsigned char>(letters[byte / 8]) >> (byte % 8)) & 1;
}

unsigned char otherCase(unsigned char byte)
{
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter ? byte ^ 0x20 : byte;
}

/// Some letters beyond ASCII are small and large forms of ASCII letters (the Kelvin sign of k).
bool hasBeyondAscii(const QByteArray &letters)
{
    return std::any_of(letters.cbegin() + letterBytes / 2, letters.cend(), [](char c) { return c != 0; });
}

} // namespace

QByteArray LetterSet::toBytes() const
{
    QByteArray bytes(letterBytes, '\0');
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const auto place = static_cast<qsizetype>(i / 8);
        if (m_seen[i])
            bytes[place] = static_cast<char>(bytes[place] | (1 << (i % 8)));
    }
    return bytes;
}

bool Column::mayHold(std::string_view text) const
{
    if (hasBeyondAscii(m_letters))
        return true;
    return std::ranges::all_of(text, [this](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= 0x80 || holdsByte(m_letters, byte) || holdsByte(m_letters, otherCase(byte));
    });
}

std::size_t Column::memory() const
{
    return m_bytes.size() + m_words.size() * sizeof(std::uint16_t) +
           m_dictionary.size() * sizeof(std::uint32_t);
}

Result<Column> Column::decode(const QByteArray &content, const QByteArray &dictionary, std::uint32_t events)
{
    Column column;
    if (content.isEmpty() || content[0] < 0 || content[0] > static_cast<char>(Encoding::Plain))
        return fail(unreadablePiece());
    column.m_encoding = static_cast<Encoding>(content[0]);
    if (column.m_encoding == Encoding::Plain) {
        column.m_letters = content.sliced(1);
        if (column.m_letters.size() != letterBytes)
            return fail(unreadablePiece());
        return column;
    }
    if (!column.readDictionary(dictionary) || !column.readCodes(content.sliced(1), events))
        return fail(unreadablePiece());
    return column;
}

bool Column::readDictionary(const QByteArray &dictionary)
{
    BlobReader reader(dictionary);
    const std::uint64_t count = reader.number();
    if (count == 0 || count > segmentCapacity)
        return false;
    m_dictionary.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i)
        m_dictionary.push_back(static_cast<std::uint32_t>(reader.number()));
    return reader.isGood() && reader.left() == 0;
}

bool Column::readCodes(const QByteArray &packed, std::uint32_t events)
{
    if (m_encoding == Encoding::Constant)
        return true;
    const Result<QByteArray> codes = ZstdUnpacker().unpack(packed);
    const std::size_t width = m_encoding == Encoding::Words ? 2 : 1;
    if (!codes || static_cast<std::size_t>(codes->size()) != width * events)
        return false;
    const auto *low = reinterpret_cast<const std::uint8_t *>(codes->constData());
    const auto known = [this](std::size_t code) { return code < m_dictionary.size(); };
    if (m_encoding == Encoding::Bytes) {
        m_bytes.assign(low, low + events);
        return std::ranges::all_of(m_bytes, known);
    }
    const std::uint8_t *high = low + events;
    m_words.resize(events);
    for (std::size_t i = 0; i < events; ++i)
        m_words[i] = static_cast<std::uint16_t>(low[i] | (high[i] << 8));
    return std::ranges::all_of(m_words, known);
}

} // namespace claviger::audit
