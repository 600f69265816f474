// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsoncutter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr qsizetype padding = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::JsonCutter)
};

} // namespace

JsonCutter::JsonCutter(std::unique_ptr<ByteStream> bytes, qsizetype skip, const ReaderLimits &limits)
    : m_bytes(std::move(bytes)), m_limits(limits), m_skip(skip)
{
}

void JsonCutter::fill(qsizetype size)
{
    qsizetype at = m_buffer.size();
    if (m_ended || at >= size)
        return;
    m_buffer.resize(size);
    while (at < size && !m_ended) {
        const Result<qsizetype> got = m_bytes->read(m_buffer.data() + at, size - at);
        if (!got)
            m_problem = got.error();
        m_ended = !got || *got == 0;
        at += got.value_or(0);
    }
    m_buffer.resize(at);
    if (m_skip > 0) {
        const qsizetype gone = std::min(m_skip, m_buffer.size());
        m_buffer.remove(0, gone);
        m_skip -= gone;
        m_offset += static_cast<std::uint64_t>(gone);
    }
}

void JsonCutter::scan()
{
    const char *const text = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    for (; m_at < size && !m_listEnded; ++m_at) {
        const char c = text[m_at];
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
            continue;
        }
        switch (c) {
        case '"':
            m_inString = true;
            break;
        case '{':
        case '[':
            ++m_depth;
            break;
        case '}':
        case ']':
            if (m_depth == 0) {
                m_listEnded = true;
                break;
            }
            if (--m_depth == 0) {
                m_cut = m_at + 1;
                ++m_found;
            }
            break;
        default:
            break;
        }
    }
}

Result<Chunk> JsonCutter::rest()
{
    if (m_problem)
        return fail(*std::exchange(m_problem, {}));
    Chunk chunk;
    const QByteArray left = m_listEnded ? QByteArray() : m_buffer.mid(m_cut);
    m_buffer.clear();
    const bool nothing = std::ranges::all_of(
        left, [](char c) { return c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (!nothing) {
        chunk.bytes = left;
        chunk.firstPosition = m_ordinal++;
        chunk.lastOffset = m_offset + static_cast<std::uint64_t>(left.size());
    }
    return chunk;
}

Result<Chunk> JsonCutter::next()
{
    qsizetype wanted = m_limits.chunkBytes;
    while (m_cut == 0 && !m_listEnded) {
        wanted = std::max<qsizetype>(wanted, m_buffer.size() * 2);
        fill(wanted);
        scan();
        if (m_ended)
            break;
        if (m_cut == 0 && m_buffer.size() > m_limits.lineBytes) {
            return fail(ErrorCode::Invalid,
                        Text::tr("Record %1 is longer than %2 bytes, which no log should be; "
                                 "nothing behind it was read.")
                            .arg(m_ordinal)
                            .arg(m_limits.lineBytes));
        }
    }
    if (m_cut == 0)
        return rest();
    Chunk chunk;
    chunk.bytes = QByteArray(m_cut + padding, Qt::Uninitialized);
    std::memcpy(chunk.bytes.data(), m_buffer.constData(), static_cast<std::size_t>(m_cut));
    std::memset(chunk.bytes.data() + m_cut, ' ', padding);
    chunk.bytes.resize(m_cut);
    chunk.firstPosition = m_ordinal;
    m_ordinal += std::exchange(m_found, 0);
    m_offset += static_cast<std::uint64_t>(m_cut);
    chunk.lastOffset = m_offset;
    m_buffer.remove(0, m_cut);
    m_at -= m_cut;
    m_cut = 0;
    return chunk;
}

} // namespace claviger::audit
