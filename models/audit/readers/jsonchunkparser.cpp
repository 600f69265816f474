// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/jsonchunkparser.h"

#include "models/audit/readers/jsonscan.h"

namespace claviger::audit {

JsonChunkParser::JsonChunkParser(std::shared_ptr<const RecordMapping> mapping) : m_records(std::move(mapping))
{
}

void JsonChunkParser::parse(const Chunk &chunk, RecordSink &sink)
{
    const std::string_view text(chunk.bytes.constData(), static_cast<std::size_t>(chunk.bytes.size()));
    const auto readable = static_cast<std::size_t>(chunk.bytes.capacity());
    std::uint64_t position = chunk.firstPosition;
    for (std::size_t at = text.find_first_not_of(" \t\r\n,"); at < text.size();
         at = text.find_first_not_of(" \t\r\n,", at)) {
        const std::size_t end = jsonValueEnd(text, at);
        LineReader::Line line;
        line.isCutOff = end == text.npos;
        const std::size_t stop = line.isCutOff ? text.size() : std::max(end, at + 1);
        line.text = text.substr(at, stop - at);
        line.readable = readable - at;
        line.position = position++;
        m_records.begin();
        if (line.isCutOff || !m_records.readJson(line, line.text, {}, sink))
            RecordReader::reject(line, m_records.problem(), sink);
        at = stop;
    }
}

} // namespace claviger::audit
