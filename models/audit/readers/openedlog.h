// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
#include "models/audit/readers/foundfield.h"
#include "models/audit/readers/readeroptions.h"
#include "models/audit/recordsource.h"

#include <QString>

#include <memory>

namespace claviger::audit {

/// One log, ready to be read, and how that was decided.
struct OpenedLog
{
    QString path; ///< of the file; of a member of an archive: "logs.zip/2024/audit.json"
    FormatDecision decision;
    std::vector<FoundField> fields; ///< what stands in its first records, in order of appearance
    std::unique_ptr<RecordSource> source;
};

/// Opens the first log in \a path ("-": standard input); for files that hold one, which is most. LogWalk
/// gives all that there are in archives and folders.
[[nodiscard]] Result<OpenedLog> openLog(const QString &path, const ReaderOptions &options = {});

} // namespace claviger::audit
