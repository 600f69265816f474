// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/csvcutter.h"

#include "models/audit/readers/csvrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::CsvCutter)
};

} // namespace

CsvCutter::CsvCutter(std::unique_ptr<ByteStream> bytes, char delimiter, const ReaderLimits &limits)
    : m_bytes(std::move(bytes)), m_delimiter(delimiter), m_limits(limits)
{
}

void CsvCutter::fill(qsizetype size)
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
}

qsizetype CsvCutter::cut()
{
    const std::string_view text(m_buffer.constData(), static_cast<std::size_t>(m_buffer.size()));
    while (m_scanned < m_buffer.size()) {
        bool complete = false;
        const std::size_t end =
            csvRecordEnd(text, static_cast<std::size_t>(m_scanned), m_delimiter, complete);
        if (!complete)
            break;
        m_scanned = static_cast<qsizetype>(end) + 1;
    }
    return m_scanned;
}

Result<Chunk> CsvCutter::next()
{
    qsizetype wanted = m_limits.chunkBytes;
    qsizetype size = 0;
    while (size == 0) {
        wanted = std::max<qsizetype>(wanted, m_buffer.size() * 2);
        fill(wanted);
        size = cut();
        if (m_ended)
            size = m_buffer.size();
        if (m_ended && size == 0)
            break;
        if (size == 0 && m_buffer.size() > m_limits.lineBytes) {
            return fail(
                ErrorCode::Invalid,
                Text::tr("The record on line %1 is longer than %2 bytes, or a quotation mark in it is never "
                         "closed; nothing behind it was read.")
                    .arg(m_line)
                    .arg(m_limits.lineBytes));
        }
    }
    if (size == 0 && m_problem)
        return fail(*std::exchange(m_problem, {}));
    Chunk chunk;
    chunk.firstPosition = m_line;
    chunk.bytes = m_buffer.first(size);
    m_buffer.remove(0, size);
    m_scanned = 0;
    m_line += static_cast<std::uint64_t>(std::count(chunk.bytes.cbegin(), chunk.bytes.cend(), '\n'));
    m_offset += static_cast<std::uint64_t>(size);
    chunk.lastOffset = m_offset;
    return chunk;
}

} // namespace claviger::audit
