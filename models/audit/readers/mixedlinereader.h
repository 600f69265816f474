// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/linereader.h"
#include "models/audit/readers/recordreader.h"

#include <memory>

namespace claviger::audit {

/// Reads a line as what it is: a JSON record, or text.
class MixedLineReader final : public LineReader
{
public:
    explicit MixedLineReader(std::shared_ptr<const RecordMapping> mapping);
    void read(const Line &line, RecordSink &sink) override;

private:
    RecordReader m_records;
};

} // namespace claviger::audit
