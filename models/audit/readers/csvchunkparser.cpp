// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/csvchunkparser.h"

#include "models/audit/readers/csvrow.h"
#include "models/audit/readers/jsonrepair.h"

#include <QCoreApplication>

#include <algorithm>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::CsvChunkParser)
};

} // namespace

CsvChunkParser::CsvChunkParser(std::shared_ptr<const RecordMapping> mapping, CsvDialect dialect)
    : m_dialect(std::move(dialect)), m_records(std::move(mapping))
{
    for (const std::string &column : m_dialect.columns)
        m_nodes.push_back(m_records.child(column));
}

void CsvChunkParser::parse(const Chunk &chunk, RecordSink &sink)
{
    const std::string_view text(chunk.bytes.constData(), static_cast<std::size_t>(chunk.bytes.size()));
    std::uint64_t position = chunk.firstPosition;
    for (std::size_t at = 0; at < text.size();) {
        bool complete = false;
        const std::size_t end = csvRecordEnd(text, at, m_dialect.delimiter, complete);
        LineReader::Line line;
        line.text = text.substr(at, end - at);
        line.position = position;
        line.isCutOff = !complete;
        position += static_cast<std::uint64_t>(std::ranges::count(line.text, '\n')) + 1;
        if (line.text.ends_with('\r'))
            line.text.remove_suffix(1);
        readRecord(line, sink);
        at = end + 1;
    }
}

void CsvChunkParser::readRecord(const LineReader::Line &line, RecordSink &sink)
{
    if (line.text.find_first_not_of(" \t\r\n") == line.text.npos)
        return;
    if (m_dialect.hasHeader && line.text == m_dialect.header) {
        // The first is the table's, any further one is there because tables were joined.
        if (line.position > 1)
            sink.fold();
        return;
    }
    m_records.begin();
    std::string_view text = line.text;
    if (!simdjson::validate_utf8(text))
        text = m_records.arena().keep(repairedUtf8(text));
    if (!splitCsvRecord(text, m_dialect.delimiter, m_cells, m_records.arena())) {
        return RecordReader::reject(
            line, Text::tr("A quotation mark in this record is never closed.").toStdString(), sink);
    }
    if (m_cells.size() == 1 && m_dialect.columns.size() > 2) {
        return RecordReader::reject(line,
                                    Text::tr("This record has one cell, where the others have %1.")
                                        .arg(m_dialect.columns.size())
                                        .toStdString(),
                                    sink);
    }
    const std::size_t cells = std::min(m_cells.size(), m_nodes.size());
    for (std::size_t i = 0; i < cells; ++i)
        m_records.put(m_nodes[i], m_cells[i]);
    m_records.finish(line, {}, sink);
}

} // namespace claviger::audit
