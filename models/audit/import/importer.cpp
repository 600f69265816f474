// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/importer.h"

#include "models/audit/import/importrun.h"

#include <QtConcurrent>

namespace claviger::audit {

Importer::Importer(EventStore &store) : m_store(store)
{
    m_imports.setMaxThreadCount(1);
}

Importer::~Importer()
{
    m_imports.waitForDone();
}

QFuture<QList<ImportOutcome>> Importer::importLogs(const QStringList &paths, const ImportOptions &options,
                                                   std::shared_ptr<ImportProgress> progress)
{
    return QtConcurrent::run(&m_imports, [this, paths, options, progress = std::move(progress)] {
        return ImportRun(m_store, m_parsers, paths, options, *progress).run();
    });
}

} // namespace claviger::audit
