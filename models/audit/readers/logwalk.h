// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/archivereader.h"
#include "models/audit/readers/logformatcatalogue.h"
#include "models/audit/readers/logopener.h"
#include "models/audit/readers/openedlog.h"

#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace claviger::audit {

/// Goes through all logs in files, folders (by name, subfolders included, links that lead out of them not),
/// archives and standard input ("-"), one after the other. Used by one thread.
class LogWalk
{
public:
    LogWalk(const QStringList &paths, ReaderOptions options);
    ~LogWalk();
    Q_DISABLE_COPY_MOVE(LogWalk)

    /// The next log; nothing at the end. What cannot be opened is told as an error, and the walk goes on
    /// behind it. The log before must be gone: members of an archive come from one stream.
    [[nodiscard]] Result<std::optional<OpenedLog>> next();

    /// The file that the last log or error came from, and how many there will have been (folders are looked
    /// through as they are met).
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Files of log formats that could not be read, as sentences.
    [[nodiscard]] const QStringList &formatMistakes() const { return m_catalogue.mistakes(); }

private:
    struct Place
    {
        QString path;
        int depth = 0; ///< of folders
    };
    struct Level
    {
        std::shared_ptr<ArchiveReader> reader;
        QString path;      ///< of the archive: "logs.zip", "logs.zip/inner.tar"
        QString container; ///< "zip", "zip, tar"
        bool isArchive = false;
    };

    [[nodiscard]] Result<std::optional<OpenedLog>> nextMember();
    [[nodiscard]] Result<std::optional<OpenedLog>> openPlace(const Place &place);
    void enterFolder(const Place &place);
    [[nodiscard]] Result<std::optional<OpenedLog>> openStream(std::unique_ptr<ByteStream> bytes,
                                                              const QString &path, const QString &container);
    [[nodiscard]] static bool isWorthReading(const ArchiveReader::Entry &entry);

    ReaderOptions m_options;
    LogFormatCatalogue m_catalogue;
    LogOpener m_opener;
    std::deque<Place> m_places;
    std::vector<Level> m_levels; ///< archives that are open, from the outside in
    QString m_file;
    std::int64_t m_changedAt = 0;
};

} // namespace claviger::audit
