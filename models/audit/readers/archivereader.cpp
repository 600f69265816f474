// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/archivereader.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr qsizetype feedBytes = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::ArchiveReader)
};

void allow(archive *reader, Container container)
{
    switch (container) {
    case Container::Plain:
        break;
    case Container::Gzip:
        archive_read_support_filter_gzip(reader);
        break;
    case Container::Zstd:
        archive_read_support_filter_zstd(reader);
        break;
    case Container::Xz:
        archive_read_support_filter_xz(reader);
        break;
    case Container::Bzip2:
        archive_read_support_filter_bzip2(reader);
        break;
    case Container::Lz4:
        archive_read_support_filter_lz4(reader);
        break;
    case Container::Compress:
        archive_read_support_filter_compress(reader);
        break;
    case Container::Zip:
        archive_read_support_format_zip_streamable(reader);
        return;
    case Container::Tar:
        archive_read_support_format_tar(reader);
        return;
    case Container::SevenZip:
        archive_read_support_format_7zip(reader);
        return;
    }
    archive_read_support_format_raw(reader);
    archive_read_support_format_empty(reader);
}

} // namespace

void ArchiveReader::Free::operator()(archive *reader) const
{
    archive_read_free(reader);
}

ArchiveReader::ArchiveReader(std::unique_ptr<ByteStream> bytes, Container container, QString name,
                             const ReaderLimits &limits)
    : m_bytes(std::move(bytes))
    , m_container(container)
    , m_name(std::move(name))
    , m_limits(limits)
    , m_archive(archive_read_new())
{
    m_buffer.resize(feedBytes);
    allow(m_archive.get(), container);
}

ArchiveReader::~ArchiveReader() = default;

long ArchiveReader::feed(archive *reader, void *self, const void **bytes)
{
    auto *const me = static_cast<ArchiveReader *>(self);
    const Result<qsizetype> size = me->m_bytes->read(me->m_buffer.data(), me->m_buffer.size());
    if (!size) {
        me->m_feedProblem = size.error();
        archive_set_error(reader, EIO, "the file cannot be read");
        return ARCHIVE_FATAL;
    }
    me->m_in += static_cast<std::uint64_t>(*size);
    *bytes = me->m_buffer.constData();
    return static_cast<long>(*size);
}

Error ArchiveReader::problem() const
{
    if (m_feedProblem)
        return *m_feedProblem;
    const char *const words = archive_error_string(m_archive.get());
    return makeError(
        ErrorCode::Invalid,
        Text::tr("%1 cannot be unpacked any further (%2): it is damaged or cut off (%3). What came before "
                 "that was read.")
            .arg(m_name, nameOf(m_container), QString::fromUtf8(words ? words : "?")));
}

Done ArchiveReader::open()
{
    m_opened = true;
    if (archive_read_open(m_archive.get(), this, nullptr, &ArchiveReader::feed, nullptr) != ARCHIVE_OK)
        return fail(problem());
    return {};
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    if (!m_opened) {
        const Done opened = open();
        if (!opened)
            return fail(opened.error());
    }
    archive_entry *entry = nullptr;
    const int answer = archive_read_next_header(m_archive.get(), &entry);
    if (answer == ARCHIVE_EOF)
        return std::optional<Entry>();
    if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN)
        return fail(problem());
    m_blockSize = 0;
    m_blockGiven = 0;
    // libarchive takes off as many layers of compression as there are.
    if (archive_filter_count(m_archive.get()) - 1 > m_limits.archiveDepth) {
        return fail(ErrorCode::Invalid,
                    Text::tr("%1 is packed more than %2 times over; unpack it once and open the result.")
                        .arg(m_name)
                        .arg(m_limits.archiveDepth));
    }
    if (++m_entries > m_limits.archiveEntries) {
        return fail(ErrorCode::Invalid,
                    Text::tr("%1 holds more than %2 members; unpack it and open the folder.")
                        .arg(m_name)
                        .arg(m_limits.archiveEntries));
    }
    Entry found;
    if (isArchive(m_container)) {
        const char *const name = archive_entry_pathname_utf8(entry);
        found.name = QString::fromUtf8(name ? name : archive_entry_pathname(entry));
        found.isFile = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_symlink(entry);
        found.isEncrypted = archive_entry_is_encrypted(entry) != 0;
    }
    return std::optional<Entry>(found);
}

Result<qsizetype> ArchiveReader::read(char *to, qsizetype most)
{
    // Block by block: archive_read_data() would lose what it has when a damaged place follows.
    while (m_blockGiven == m_blockSize) {
        const void *block = nullptr;
        la_int64_t offset = 0;
        const int answer = archive_read_data_block(m_archive.get(), &block, &m_blockSize, &offset);
        m_block = static_cast<const char *>(block);
        m_blockGiven = 0;
        if (answer == ARCHIVE_EOF) {
            m_blockSize = 0;
            return qsizetype(0);
        }
        if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN) {
            m_blockSize = 0;
            return fail(problem());
        }
    }
    const std::size_t size = std::min(static_cast<std::size_t>(most), m_blockSize - m_blockGiven);
    std::memcpy(to, m_block + m_blockGiven, size);
    m_blockGiven += size;
    m_out += static_cast<std::uint64_t>(size);
    const auto free = static_cast<std::uint64_t>(m_limits.expansionFree);
    if (m_out > free && m_out / static_cast<std::uint64_t>(m_limits.expansionRatio) > m_in) {
        return fail(
            ErrorCode::Invalid,
            Text::tr(
                "%1 grows more than %2 times as it is unpacked, which no log does; nothing more was read.")
                .arg(m_name)
                .arg(m_limits.expansionRatio));
    }
    return static_cast<qsizetype>(size);
}

void ArchiveReader::drain()
{
    while (true) {
        const Result<qsizetype> size = m_bytes->read(m_buffer.data(), m_buffer.size());
        if (!size || *size == 0)
            return;
    }
}

} // namespace claviger::audit
