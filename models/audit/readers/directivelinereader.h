// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/fieldsink.h"
#include "models/audit/readers/linereader.h"
#include "models/audit/readers/recordreader.h"

#include <memory>
#include <string>
#include <vector>

namespace claviger::audit {

/// The columns that a "#Fields:" (W3C) or "#fields" (Zeek) line names; none if it is no such line.
[[nodiscard]] std::vector<std::string> directiveColumns(std::string_view line, char &separator);

/// The cells of a line below such a directive. W3C cells may stand in quotes.
void splitDirectiveCells(std::string_view line, char separator, std::vector<std::string_view> &cells);

/// Reads logs whose lines are cells under the columns that a directive names.
class DirectiveLineReader final : public LineReader
{
public:
    explicit DirectiveLineReader(std::shared_ptr<const RecordMapping> mapping);
    void read(const Line &line, RecordSink &sink) override;

private:
    RecordReader m_records;
    std::vector<int> m_nodes;
    std::vector<std::string_view> m_cells;
    char m_separator = ' ';
};

} // namespace claviger::audit
