// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/openedlog.h"

#include "models/audit/readers/logwalk.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::OpenedLog)
};

} // namespace

Result<OpenedLog> openLog(const QString &path, const ReaderOptions &options)
{
    LogWalk walk({path}, options);
    Result<std::optional<OpenedLog>> log = walk.next();
    if (!log)
        return fail(log.error());
    if (!*log)
        return fail(ErrorCode::NotFound, Text::tr("There is no log in %1.").arg(path));
    return std::move(**log);
}

} // namespace claviger::audit
