// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/mixedlinereader.h"

namespace claviger::audit {

MixedLineReader::MixedLineReader(std::shared_ptr<const RecordMapping> mapping)
    : m_records(std::move(mapping))
{
}

void MixedLineReader::read(const Line &line, RecordSink &sink)
{
    const std::size_t first = line.text.find_first_not_of(" \t\r");
    if (first == line.text.npos)
        return;
    m_records.begin();
    if (m_records.readJson(line, line.text.substr(first), {}, sink))
        return;
    RecordReader::reject(line, m_records.problem(), sink);
}

} // namespace claviger::audit
