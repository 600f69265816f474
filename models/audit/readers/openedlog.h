// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/formatdecision.h"
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
    std::unique_ptr<RecordSource> source;
};

/// Opens the one log in the file \a path ("-": standard input). An archive with several members is
/// refused here: LogWalk gives them one after the other.
[[nodiscard]] Result<OpenedLog> openLog(const QString &path, const ReaderOptions &options = {});

} // namespace claviger::audit
