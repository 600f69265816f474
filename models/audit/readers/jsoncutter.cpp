// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsoncutter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr qsizetype padding = 64;
constexpr qsizetype longestKey = 4'096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::JsonCutter)
};

} // namespace

JsonCutter::JsonCutter(std::unique_ptr<ByteStream> bytes, Shape shape, std::vector<std::string> names,
                       const ReaderLimits &limits)
    : m_bytes(std::move(bytes))
    , m_shape(shape)
    , m_names(std::move(names))
    , m_limits(limits)
    , m_isAround(shape == Shape::List)
{
}

void JsonCutter::fill()
{
    const qsizetype had = m_buffer.size();
    const qsizetype wanted = std::max<qsizetype>(m_limits.chunkBytes, had * 2);
    m_buffer.resize(wanted);
    qsizetype at = had;
    while (at < wanted && !m_ended) {
        const Result<qsizetype> got = m_bytes->read(m_buffer.data() + at, wanted - at);
        if (!got)
            m_problem = got.error();
        m_ended = !got || *got == 0;
        at += got.value_or(0);
    }
    m_buffer.resize(at);
}

void JsonCutter::scan()
{
    const char *const text = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    while (m_at < size) {
        const char c = text[m_at];
        if (m_inString)
            scanString(c);
        else if (c == '"')
            m_inString = true, m_stringStart = m_at + 1;
        else if (m_isAround)
            scanAround(c);
        else
            scanWithin(c);
        ++m_at;
        // The values of a list go out before what stands behind it is looked at.
        if (m_isAround && m_found > 0)
            return;
    }
}

void JsonCutter::scanString(char c)
{
    if (m_escaped) {
        m_escaped = false;
    } else if (c == '\\') {
        m_escaped = true;
    } else if (c == '"') {
        m_inString = false;
        if (m_isAround && m_depth == static_cast<int>(m_names.size()))
            m_key.assign(m_buffer.constData() + m_stringStart,
                         static_cast<std::size_t>(m_at - m_stringStart));
    }
}

void JsonCutter::scanAround(char c)
{
    const bool isList =
        m_depth == static_cast<int>(m_names.size()) && (m_names.empty() || m_key == m_names.back());
    if (c == '[' && isList) {
        m_isAround = false;
        m_depth = 0;
        m_start = m_at + 1;
        m_cut = m_start;
    } else if (c == '{' || c == '[') {
        ++m_depth;
    } else if ((c == '}' || c == ']') && m_depth > 0) {
        --m_depth;
    }
}

void JsonCutter::scanWithin(char c)
{
    if (c == '{' || c == '[') {
        ++m_depth;
    } else if ((c == '}' || c == ']') && m_depth > 0) {
        if (--m_depth == 0) {
            m_cut = m_at + 1;
            ++m_found;
        }
    } else if (c == ']' && m_shape == Shape::List) {
        m_isAround = true;
        m_depth = static_cast<int>(m_names.size());
        m_key.clear();
    }
}

void JsonCutter::dropScanned()
{
    // A key may go on behind the buffer's end.
    qsizetype gone = m_start;
    if (m_isAround && m_found == 0)
        gone = m_inString && m_at - m_stringStart < longestKey ? m_stringStart : m_at;
    m_buffer.remove(0, gone);
    m_dropped += static_cast<std::uint64_t>(gone);
    m_at -= gone;
    m_start = std::max<qsizetype>(m_start - gone, 0);
    m_cut = std::max<qsizetype>(m_cut - gone, 0);
    m_stringStart = std::max<qsizetype>(m_stringStart - gone, 0);
}

Chunk JsonCutter::take(qsizetype end, std::uint64_t values)
{
    Chunk chunk;
    const qsizetype size = end - m_start;
    chunk.bytes = QByteArray(size + padding, Qt::Uninitialized);
    std::memcpy(chunk.bytes.data(), m_buffer.constData() + m_start, static_cast<std::size_t>(size));
    std::memset(chunk.bytes.data() + size, ' ', padding);
    chunk.bytes.resize(size);
    chunk.firstPosition = m_ordinal;
    chunk.lastOffset = m_dropped + static_cast<std::uint64_t>(end);
    m_ordinal += values;
    m_start = end;
    return chunk;
}

Result<Chunk> JsonCutter::last()
{
    if (m_problem)
        return fail(*std::exchange(m_problem, {}));
    const std::string_view left(m_buffer.constData() + m_start,
                                static_cast<std::size_t>(m_buffer.size() - m_start));
    if (m_isAround || left.find_first_not_of(", \t\r\n") == left.npos)
        return Chunk();
    return take(m_buffer.size(), 1);
}

Result<Chunk> JsonCutter::next()
{
    while (true) {
        scan();
        const bool enough = m_found > 0 && (m_isAround || m_at == m_buffer.size());
        if (enough)
            return take(m_cut, std::exchange(m_found, 0));
        if (m_ended)
            return last();
        dropScanned();
        if (m_buffer.size() > m_limits.lineBytes) {
            return fail(ErrorCode::Invalid,
                        Text::tr("Record %1 is longer than %2 bytes, which no log should be; "
                                 "nothing behind it was read.")
                            .arg(m_ordinal)
                            .arg(m_limits.lineBytes));
        }
        fill();
    }
}

} // namespace claviger::audit
