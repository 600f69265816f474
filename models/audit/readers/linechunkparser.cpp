// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/linechunkparser.h"

#include <cstring>

namespace claviger::audit {

LineChunkParser::LineChunkParser(std::unique_ptr<LineReader> reader) : m_reader(std::move(reader)) {}

void LineChunkParser::parse(const Chunk &chunk, RecordSink &sink)
{
    const char *at = chunk.bytes.constData();
    const char *const end = at + chunk.bytes.size();
    const char *const readable = at + chunk.bytes.capacity();
    std::uint64_t position = chunk.firstPosition;
    for (; at < end; ++position) {
        const auto *const newline =
            static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        const char *stop = newline ? newline : end;
        const char *const next = newline ? newline + 1 : end;
        if (stop > at && stop[-1] == '\r')
            --stop;
        LineReader::Line line;
        line.text = {at, static_cast<std::size_t>(stop - at)};
        line.readable = static_cast<std::size_t>(readable - at);
        line.position = position;
        line.isCutOff = !newline;
        m_reader->read(line, sink);
        at = next;
    }
}

} // namespace claviger::audit
