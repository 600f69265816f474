// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/import/logpreview.h"
#include "models/audit/readers/ownformat.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace claviger {

/// Where an import goes to, and what it can be read as.
struct ImportContext
{
    QString vaultName;
    bool isThrowAway = false;
    QList<std::pair<QString, QString>> formats; ///< ids and names, by name
};

/// What the import dialog has done for it, off the GUI's thread.
struct ImportActions
{
    /// The files under some paths.
    std::function<QFuture<Result<QStringList>>(const QStringList &)> list;
    std::function<QFuture<Result<audit::LogPreview>>(const QString &path, const audit::ReaderOptions &)>
        preview;
    /// Keeps a format of one's own; its id.
    std::function<QFuture<Result<QString>>(const audit::OwnFormatDraft &)> keepFormat;
};

} // namespace claviger
