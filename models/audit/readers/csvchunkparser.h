// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/csvdialect.h"
#include "models/audit/readers/linereader.h"
#include "models/audit/readers/recordreader.h"
#include "models/audit/recordsource.h"

#include <memory>
#include <vector>

namespace claviger::audit {

/// Parses chunks of a table.
class CsvChunkParser final : public ChunkParser
{
public:
    CsvChunkParser(std::shared_ptr<const RecordMapping> mapping, CsvDialect dialect);
    void parse(const Chunk &chunk, RecordSink &sink) override;

private:
    void readRecord(const LineReader::Line &line, RecordSink &sink);

    CsvDialect m_dialect;
    RecordReader m_records;
    std::vector<int> m_nodes; ///< by column
    std::vector<std::string_view> m_cells;
};

} // namespace claviger::audit
