// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/openedlog.h"

#include "models/audit/readers/logopener.h"

namespace claviger::audit {

Result<OpenedLog> openLog(const QString &path, const ReaderOptions &options)
{
    Result<std::unique_ptr<FileBytes>> file = FileBytes::open(path, options.witness);
    if (!file)
        return fail(file.error());
    const std::int64_t changedAt = (*file)->changedAt();
    const LogFormatCatalogue catalogue(options.formatFolders);
    return LogOpener(catalogue, options).open(path, {}, std::move(*file), changedAt);
}

} // namespace claviger::audit
