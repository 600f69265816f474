// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

class QMimeData;

namespace claviger {

/// Logs that somebody wants to look at: files, folders and archives, or text that was pasted or dropped. Text
/// stays in memory; its name stands for a path.
struct LogInput
{
    QStringList paths;               ///< the names of texts among them
    QMap<QString, QByteArray> texts; ///< by name

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty(); }
    [[nodiscard]] bool hasText() const { return !texts.isEmpty(); }
    /// "3 files and folders", "audit.ndjson", "Pasted text, 12 lines".
    [[nodiscard]] QString description() const;

    [[nodiscard]] static LogInput ofPaths(const QStringList &paths) { return {paths, {}}; }
    /// Nothing if \a text is too little to hold a record.
    [[nodiscard]] static LogInput ofText(const QString &text);
    /// Local files if there are any, else text; nothing if there is neither.
    [[nodiscard]] static LogInput ofMime(const QMimeData &data);
};

} // namespace claviger
