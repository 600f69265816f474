// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importprogress.h"
#include "models/audit/readers/secretscrubber.h"
#include "models/audit/recordsource.h"
#include "models/audit/store/importwriter.h"

#include <QThreadPool>

#include <mutex>

namespace claviger::audit {

/// Reads one log into a writer on all threads of a pool and the calling one: each takes the next chunk,
/// parses it, collects and encodes its own segments.
class LogImport
{
public:
    LogImport(QThreadPool &pool, RecordSource &source, ImportWriter &writer, const SecretScrubber &scrubber,
              ImportProgress &progress);

    /// An error of the source (what came before stands), or of the vault.
    [[nodiscard]] Done run();
    /// Secrets that did not get into the store.
    [[nodiscard]] std::uint64_t secretsReplaced() const { return m_replaced; }

private:
    void work();
    [[nodiscard]] Chunk nextChunk();
    void report();

    QThreadPool &m_pool;
    RecordSource &m_source;
    ImportWriter &m_writer;
    const SecretScrubber &m_scrubber;
    ImportProgress &m_progress;
    std::mutex m_mutex; ///< guards the source and what follows
    bool m_ended = false;
    std::optional<Error> m_error;
    std::atomic<std::uint64_t> m_replaced = 0;
};

} // namespace claviger::audit
