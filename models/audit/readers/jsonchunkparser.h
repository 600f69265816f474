// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/recordreader.h"
#include "models/audit/recordsource.h"

#include <memory>

namespace claviger::audit {

/// Parses chunks that hold JSON values one after the other, with commas or white space between them.
class JsonChunkParser final : public ChunkParser
{
public:
    explicit JsonChunkParser(std::shared_ptr<const RecordMapping> mapping);
    void parse(const Chunk &chunk, RecordSink &sink) override;

private:
    RecordReader m_records;
};

} // namespace claviger::audit
