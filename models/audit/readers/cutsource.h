// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/chunkcutter.h"
#include "models/audit/recordsource.h"

#include <functional>
#include <memory>

namespace claviger::audit {

/// A source put together from a cutter and a way to make parsers.
class CutSource final : public RecordSource
{
public:
    using ParserMaker = std::function<std::unique_ptr<ChunkParser>()>;

    CutSource(std::unique_ptr<ChunkCutter> cutter, ParserMaker makeOne)
        : m_cutter(std::move(cutter)), m_makeOne(std::move(makeOne))
    {
    }

    [[nodiscard]] Result<Chunk> next() override { return m_cutter->next(); }
    [[nodiscard]] std::unique_ptr<ChunkParser> makeParser() const override { return m_makeOne(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_cutter->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_cutter->bytesTotal(); }

private:
    std::unique_ptr<ChunkCutter> m_cutter;
    ParserMaker m_makeOne;
};

} // namespace claviger::audit
