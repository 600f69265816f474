// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/linedialect.h"
#include "models/audit/readers/linereader.h"
#include "models/audit/readers/lineshapes.h"
#include "models/audit/readers/recordreader.h"

#include <memory>

namespace claviger::audit {

/// Reads a line as what it is: a JSON record, with or without a prefix, or one of the shapes of text.
class MixedLineReader final : public LineReader
{
public:
    MixedLineReader(std::shared_ptr<const RecordMapping> mapping, LineDialect dialect);
    void read(const Line &line, RecordSink &sink) override;

private:
    void readText(const Line &line, RecordSink &sink);

    LineDialect m_dialect;
    RecordReader m_records;
    LineShapes m_shapes;
};

} // namespace claviger::audit
