// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/filedigest.h"
#include "models/audit/import/importer.h"
#include "models/audit/readers/logwalk.h"
#include "models/audit/readers/secretscrubber.h"

#include <QElapsedTimer>

#include <map>
#include <mutex>
#include <optional>

namespace claviger::audit {

/// One call of the importer: walks through logs and gives each file on the disk an import of its own; the
/// members of an archive share theirs. Works on the calling thread and on the pool's.
class ImportRun
{
public:
    ImportRun(EventStore &store, QThreadPool &parsers, const QStringList &paths, ImportOptions options,
              ImportProgress &progress);

    [[nodiscard]] QList<ImportOutcome> run();

private:
    /// A file in which a log was found that can be read.
    struct Current
    {
        QString path;
        std::unique_ptr<ImportWriter> writer;
        ImportReceipt facts;
        QStringList notes; ///< why it is not whole
        QElapsedTimer timer;
    };

    [[nodiscard]] ReaderOptions watched(ReaderOptions options);
    [[nodiscard]] Done prepare();
    void walkOn(const Result<std::optional<OpenedLog>> &log);
    void read(const OpenedLog &log);
    [[nodiscard]] Done begin(const OpenedLog &log);
    void end();
    [[nodiscard]] Result<ImportReceipt> finish();
    [[nodiscard]] Result<QString> digestOf(const QString &path, quint64 bytes);

    EventStore &m_store;
    QThreadPool &m_parsers;
    const QStringList m_paths;
    const ImportOptions m_options;
    ImportProgress &m_progress;
    std::shared_ptr<const SecretScrubber> m_scrubber;
    std::mutex m_mutex; ///< guards the digests: a source may read ahead on a thread of its own
    std::map<QString, FileDigest> m_digests; ///< by file
    LogWalk m_walk;
    std::optional<Current> m_current;
    QList<ImportOutcome> m_outcomes;
    bool m_vaultFailed = false;
};

} // namespace claviger::audit
