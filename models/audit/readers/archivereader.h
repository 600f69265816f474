// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/container.h"
#include "models/audit/readers/readerlimits.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace claviger::audit {

/// Decompresses a stream, or goes through the members of an archive, with libarchive. Used by one thread at
/// a time.
class ArchiveReader
{
public:
    struct Entry
    {
        QString name; ///< empty in a compressed stream
        bool isFile = true;
        bool isEncrypted = false;
    };

    /// \a name is for messages.
    ArchiveReader(std::unique_ptr<ByteStream> bytes, Container container, QString name,
                  const ReaderLimits &limits);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /// The next member; nothing at the end.
    [[nodiscard]] Result<std::optional<Entry>> next();
    /// Bytes of the member that next() gave; 0 at its end.
    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most);

    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytes->bytesTotal(); }
    /// Reads what is left behind the last member, so that whoever watches the bytes sees all of them.
    void drain();

private:
    struct Free
    {
        void operator()(archive *reader) const;
    };
    static long feed(archive *reader, void *self, const void **bytes);
    [[nodiscard]] Error problem() const;
    Done open();

    std::unique_ptr<ByteStream> m_bytes;
    Container m_container;
    QString m_name;
    ReaderLimits m_limits;
    std::unique_ptr<archive, Free> m_archive;
    QByteArray m_buffer;
    std::optional<Error> m_feedProblem;
    std::uint64_t m_in = 0;        ///< compressed bytes
    std::uint64_t m_out = 0;       ///< decompressed ones
    const char *m_block = nullptr; ///< libarchive's, until the next is asked for
    std::size_t m_blockSize = 0;
    std::size_t m_blockGiven = 0;
    int m_entries = 0;
    bool m_opened = false;
};

/// The member that the reader stands at, as a stream. The reader must not go on while it is read.
class ArchiveMember final : public ByteStream
{
public:
    explicit ArchiveMember(std::shared_ptr<ArchiveReader> reader) : m_reader(std::move(reader)) {}
    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override
    {
        return m_reader->read(to, most);
    }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_reader->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_reader->bytesTotal(); }

private:
    std::shared_ptr<ArchiveReader> m_reader;
};

} // namespace claviger::audit
