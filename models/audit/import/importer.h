// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/importprogress.h"
#include "models/audit/readers/readeroptions.h"
#include "models/audit/store/eventstore.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace claviger::audit {

/// Brings logs into a store. Any thread may call it; it must go before its store, and waits for an import
/// that is under way (stop it first).
class Importer
{
public:
    explicit Importer(EventStore &store);
    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    /// Imports the file at \a path ("-": standard input) as one import. Imports run one after the other.
    /// A file whose import was cut off is continued. What can be read before an error or a stop is kept,
    /// and the receipt's note says why it ended; an error is returned where nothing could be read, or where
    /// the vault failed.
    [[nodiscard]] QFuture<Result<ImportReceipt>> importFile(const QString &path, const ReaderOptions &options,
                                                            std::shared_ptr<ImportProgress> progress);

private:
    EventStore &m_store;
    QThreadPool m_parsers;
    QThreadPool m_imports; ///< one thread; last, so that it is waited for first
};

} // namespace claviger::audit
