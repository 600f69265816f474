// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/linecutter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr qsizetype padding = 64; // that parsers may read behind the end

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LineCutter)
};

std::uint64_t linesIn(const QByteArray &bytes)
{
    std::uint64_t lines = 0;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        ++at;
        ++lines;
    }
    return lines;
}

} // namespace

LineCutter::LineCutter(std::unique_ptr<ByteStream> bytes, const ReaderLimits &limits)
    : m_bytes(std::move(bytes)), m_limits(limits)
{
}

Result<qsizetype> LineCutter::fill(QByteArray &bytes, qsizetype from, qsizetype to)
{
    qsizetype at = from;
    while (at < to && !m_ended) {
        const Result<qsizetype> size = m_bytes->read(bytes.data() + at, to - at);
        if (!size) {
            m_problem = size.error();
            m_ended = true;
            break;
        }
        m_ended = *size == 0;
        at += *size;
    }
    return at;
}

Result<Chunk> LineCutter::next()
{
    Chunk chunk;
    qsizetype wanted = std::max<qsizetype>(m_limits.chunkBytes, m_rest.size() * 2);
    qsizetype size = m_rest.size();
    qsizetype cut = 0;
    chunk.bytes = QByteArray(wanted + padding, Qt::Uninitialized);
    std::memcpy(chunk.bytes.data(), m_rest.constData(), static_cast<std::size_t>(size));
    while (cut == 0) {
        const Result<qsizetype> filled = fill(chunk.bytes, size, wanted);
        if (!filled)
            return fail(filled.error());
        size = *filled;
        if (m_ended) {
            cut = size;
            break;
        }
        const void *const end = memrchr(chunk.bytes.constData(), '\n', static_cast<std::size_t>(size));
        if (end) {
            cut = static_cast<const char *>(end) - chunk.bytes.constData() + 1;
        } else if (size > m_limits.lineBytes) {
            return fail(
                ErrorCode::Invalid,
                Text::tr("Line %1 is longer than %2 bytes, which no log should be; nothing behind it was "
                         "read.")
                    .arg(m_line)
                    .arg(m_limits.lineBytes));
        } else {
            wanted *= 2;
            chunk.bytes.resize(wanted + padding);
        }
    }
    if (cut == 0 && m_problem)
        return fail(*std::exchange(m_problem, {}));
    m_rest = QByteArray(chunk.bytes.constData() + cut, size - cut);
    std::memset(chunk.bytes.data() + cut, ' ', padding);
    chunk.bytes.resize(cut);
    chunk.firstPosition = m_line;
    m_line += linesIn(chunk.bytes);
    m_offset += static_cast<std::uint64_t>(cut);
    chunk.lastOffset = m_offset;
    return chunk;
}

} // namespace claviger::audit
