// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/linereader.h"
#include "models/audit/recordsource.h"

#include <memory>

namespace claviger::audit {

/// Parses chunks that were cut at line ends. Each line decides for itself how it is read, since real logs
/// mix forms.
class LineChunkParser final : public ChunkParser
{
public:
    explicit LineChunkParser(std::unique_ptr<LineReader> reader);
    void parse(const Chunk &chunk, RecordSink &sink) override;

private:
    std::unique_ptr<LineReader> m_reader;
};

} // namespace claviger::audit
