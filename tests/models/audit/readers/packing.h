// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <utility>
#include <vector>

enum class Packing { Gzip, Zstd, Xz, Bzip2, Zip, Tar };

/// An archive of \a members, written by libarchive.
inline QByteArray archived(const std::vector<std::pair<const char *, QByteArray>> &members, Packing packing)
{
    QByteArray bytes(64 << 20, '\0');
    size_t used = 0;
    archive *const writer = archive_write_new();
    if (packing == Packing::Zip)
        archive_write_set_format_zip(writer);
    else if (packing == Packing::Tar)
        archive_write_set_format_ustar(writer);
    else
        archive_write_set_format_raw(writer);
    if (packing == Packing::Gzip)
        archive_write_add_filter_gzip(writer);
    else if (packing == Packing::Zstd)
        archive_write_add_filter_zstd(writer);
    else if (packing == Packing::Xz)
        archive_write_add_filter_xz(writer);
    else if (packing == Packing::Bzip2)
        archive_write_add_filter_bzip2(writer);
    archive_write_set_bytes_per_block(writer, 0);
    archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used);
    for (const auto &[name, content] : members) {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.first(qsizetype(used));
}

inline QByteArray packed(const QByteArray &content, Packing packing)
{
    return archived({{"content", content}}, packing);
}
