// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/logimport.h"

#include "models/audit/readers/scrubbingsink.h"

#include "models/audit/store/parallel.h"

namespace claviger::audit {

LogImport::LogImport(QThreadPool &pool, RecordSource &source, ImportWriter &writer,
                     const SecretScrubber &scrubber, ImportProgress &progress)
    : m_pool(pool), m_source(source), m_writer(writer), m_scrubber(scrubber), m_progress(progress)
{
}

Done LogImport::run()
{
    forEachIndex(m_pool, workersOf(m_pool), [this](std::size_t, std::size_t) { work(); });
    report();
    if (const std::optional<Error> error = m_writer.error())
        return fail(*error);
    return m_error ? Done(fail(*m_error)) : Done();
}

void LogImport::work()
{
    const std::unique_ptr<ChunkParser> parser = m_source.makeParser();
    const std::unique_ptr<SegmentBuilder> builder = m_writer.builder();
    ScrubbingSink sink(m_scrubber, *builder);
    for (Chunk chunk = nextChunk(); !chunk.bytes.isEmpty(); chunk = nextChunk()) {
        sink.enter(chunk);
        parser->parse(chunk, sink);
        report();
    }
    builder->flush();
    m_replaced += sink.replaced();
}

Chunk LogImport::nextChunk()
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_progress.isStopped() || m_writer.error())
        return {};
    Result<Chunk> chunk = m_source.next();
    if (!chunk)
        m_error = chunk.error();
    m_ended = !chunk || chunk->bytes.isEmpty();
    return m_ended ? Chunk() : std::move(*chunk);
}

void LogImport::report()
{
    m_progress.set(m_writer.counts().records(), m_source.bytesRead(), m_source.bytesTotal());
}

} // namespace claviger::audit
