// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/textbytes.h"

#include <algorithm>
#include <cstring>

namespace claviger::audit {

TextEncoding textEncodingOf(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.starts_with("\xEF\xBB\xBF"sv))
        return TextEncoding::Utf8WithMark;
    if (head.starts_with("\xFF\xFE"sv))
        return TextEncoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"sv))
        return TextEncoding::Utf16Be;
    const std::string_view start = head.substr(0, 4'096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        if (start[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (even + odd == 0)
        return TextEncoding::Utf8;
    // Letters of most scripts in UTF-16 leave every other byte empty.
    if (odd * 3 > start.size() && even * 20 < start.size())
        return TextEncoding::Utf16Le;
    if (even * 3 > start.size() && odd * 20 < start.size())
        return TextEncoding::Utf16Be;
    return (even + odd) * 50 > start.size() ? TextEncoding::Binary : TextEncoding::Utf8;
}

TextBytes::TextBytes(std::unique_ptr<ByteStream> bytes, TextEncoding encoding) : m_bytes(std::move(bytes))
{
    if (encoding == TextEncoding::Utf8WithMark)
        m_skip = 3;
    else if (encoding == TextEncoding::Utf16Le)
        m_decoder.emplace(QStringConverter::Utf16LE);
    else if (encoding == TextEncoding::Utf16Be)
        m_decoder.emplace(QStringConverter::Utf16BE);
}

Result<qsizetype> TextBytes::readWithoutMark(char *to, qsizetype most)
{
    while (m_skip > 0) {
        char mark[3];
        const Result<qsizetype> size = m_bytes->read(mark, m_skip);
        if (!size || *size == 0)
            return size;
        m_skip -= *size;
    }
    return m_bytes->read(to, most);
}

Result<qsizetype> TextBytes::read(char *to, qsizetype most)
{
    if (!m_decoder)
        return readWithoutMark(to, most);
    while (m_given == m_decoded.size()) {
        QByteArray encoded(64 * 1024, Qt::Uninitialized);
        const Result<qsizetype> size = m_bytes->read(encoded.data(), encoded.size());
        if (!size || *size == 0)
            return size;
        const QString text = m_decoder->decode(encoded.first(*size));
        m_decoded = text.toUtf8();
        m_given = 0;
    }
    const qsizetype size = std::min(most, m_decoded.size() - m_given);
    std::memcpy(to, m_decoded.constData() + m_given, static_cast<std::size_t>(size));
    m_given += size;
    return size;
}

} // namespace claviger::audit
