// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/logwalk.h"

#include "models/audit/readers/folderentries.h"
#include "models/audit/readers/memorybytes.h"
#include "models/audit/readers/prefixedbytes.h"
#include "models/audit/readers/readahead.h"
#include "models/audit/readers/textbytes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LogWalk)
};

constexpr qsizetype magicBytes = 4'096;

} // namespace

LogWalk::LogWalk(const QStringList &paths, ReaderOptions options)
    : m_options(std::move(options)), m_catalogue(m_options.formatFolders), m_opener(m_catalogue, m_options)
{
    for (const QString &path : paths)
        m_places.push_back({path, 0});
}

LogWalk::~LogWalk() = default;

Result<std::optional<OpenedLog>> LogWalk::next()
{
    while (true) {
        if (!m_levels.empty()) {
            Result<std::optional<OpenedLog>> member = nextMember();
            if (!member || *member)
                return member;
            continue;
        }
        if (m_places.empty())
            return std::optional<OpenedLog>();
        const Place place = m_places.front();
        m_places.pop_front();
        Result<std::optional<OpenedLog>> log = openPlace(place);
        if (!log || *log)
            return log;
    }
}

Result<std::optional<OpenedLog>> LogWalk::openPlace(const Place &place)
{
    m_file = place.path;
    if (place.path == u"-"_s) {
        m_changedAt = 0;
        return openStream(FileBytes::standardInput(m_options.witness), Text::tr("standard input"), {});
    }
    if (const auto text = m_options.texts.constFind(place.path); text != m_options.texts.constEnd()) {
        m_changedAt = 0;
        return openStream(std::make_unique<MemoryBytes>(*text, m_options.witness), place.path, {});
    }
    if (QFileInfo(place.path).isDir()) {
        enterFolder(place);
        return std::optional<OpenedLog>();
    }
    Result<std::unique_ptr<FileBytes>> file = FileBytes::open(place.path, m_options.witness);
    if (!file)
        return fail(file.error());
    m_changedAt = (*file)->changedAt();
    return openStream(std::move(*file), place.path, {});
}

void LogWalk::enterFolder(const Place &place)
{
    if (place.depth >= m_options.limits.folderDepth)
        return;
    // In front of what waits already, in order.
    const QStringList found = entriesOfFolder(place.path);
    for (auto path = found.crbegin(); path != found.crend(); ++path)
        m_places.push_front({*path, place.depth + 1});
}

bool LogWalk::isWorthReading(const ArchiveReader::Entry &entry)
{
    const QString name = entry.name.section(u'/', -1);
    return entry.isFile && !entry.name.startsWith(u"__MACOSX/"_s) && !name.startsWith(u"._"_s) &&
           name != u".DS_Store"_s;
}

Result<std::optional<OpenedLog>> LogWalk::nextMember()
{
    const Level level = m_levels.back();
    Result<std::optional<ArchiveReader::Entry>> entry = level.reader->next();
    if (!entry || !*entry) {
        level.reader->drain();
        m_levels.pop_back();
        if (!entry)
            return fail(entry.error());
        return std::optional<OpenedLog>();
    }
    if (!isWorthReading(**entry))
        return std::optional<OpenedLog>();
    const QString path = level.isArchive ? level.path + u'/' + (*entry)->name : level.path;
    if ((*entry)->isEncrypted) {
        return fail(ErrorCode::Unsupported,
                    Text::tr("%1 is encrypted; unpack it with its password and open the result.").arg(path));
    }
    return openStream(std::make_unique<ArchiveMember>(level.reader), path, level.container);
}

Result<std::optional<OpenedLog>> LogWalk::openStream(std::unique_ptr<ByteStream> bytes, const QString &path,
                                                     const QString &container)
{
    auto stream = std::make_unique<PrefixedBytes>(std::move(bytes));
    const QByteArray head = stream->peek(magicBytes);
    const std::string_view view(head.constData(), static_cast<std::size_t>(head.size()));
    const Container kind = containerOf(view);
    if (kind != Container::Plain) {
        if (m_levels.size() >= static_cast<std::size_t>(m_options.limits.archiveDepth)) {
            return fail(ErrorCode::Invalid,
                        Text::tr("%1 is packed more than %2 times over; unpack it once and open the result.")
                            .arg(path)
                            .arg(m_options.limits.archiveDepth));
        }
        const QString named = container.isEmpty() ? nameOf(kind) : container + u", "_s + nameOf(kind);
        auto reader = std::make_shared<ArchiveReader>(std::move(stream), kind, path, m_options.limits);
        m_levels.push_back({std::move(reader), path, named, isArchive(kind)});
        return std::optional<OpenedLog>();
    }
    const TextEncoding encoding = textEncodingOf(view);
    if (encoding == TextEncoding::Binary)
        return fail(ErrorCode::Invalid, Text::tr("%1 is no log: it holds bytes that no text has.").arg(path));
    std::unique_ptr<ByteStream> text = std::move(stream);
    if (!container.isEmpty())
        text = std::make_unique<ReadAhead>(std::move(text));
    if (encoding != TextEncoding::Utf8)
        text = std::make_unique<TextBytes>(std::move(text), encoding);
    Result<OpenedLog> log = m_opener.open(path, container, std::move(text), m_changedAt);
    if (!log)
        return fail(log.error());
    return std::optional<OpenedLog>(std::move(*log));
}

} // namespace claviger::audit
