// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importprogress.h"
#include "models/audit/readers/readeroptions.h"
#include "models/audit/readers/tokenshape.h"
#include "models/audit/store/eventstore.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace claviger::audit {

struct ImportOptions
{
    ReaderOptions reader;
    std::vector<TokenShape> secrets; ///< shapes of keys beside the well-known ones
};

/// What came of one file.
struct ImportOutcome
{
    QString path;
    Result<ImportReceipt> receipt;
    qint64 importId = 0; ///< of the import in the vault; 0 if there is none
};

/// Brings logs into a store. Any thread may call it; it must go before its store, and waits for an import
/// that is under way (stop it first).
class Importer
{
public:
    explicit Importer(EventStore &store);
    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    /// Imports files, folders, archives and standard input ("-"), each file on the disk as an import of its
    /// own, one after the other. A file whose import was cut off is continued. What can be read before an
    /// error or a stop is kept, and the receipt's note says why it ended; an error stands where nothing of a
    /// file could be read. If the vault fails, the rest is not tried. Whole secrets are replaced by
    /// fingerprints.
    [[nodiscard]] QFuture<QList<ImportOutcome>> importLogs(const QStringList &paths,
                                                           const ImportOptions &options,
                                                           std::shared_ptr<ImportProgress> progress);

private:
    EventStore &m_store;
    QThreadPool m_parsers;
    QThreadPool m_imports; ///< one thread; last, so that it is waited for first
};

} // namespace claviger::audit
