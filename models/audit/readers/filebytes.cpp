// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/filebytes.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace claviger::audit {

namespace {

constexpr int patience = 10'000; // ms: for whoever writes to a pipe to begin

/// A pipe that nobody writes to must not hold its reader for ever, nor the window that waits for the reader.
void awaitWriter(int descriptor)
{
    pollfd pipe{descriptor, POLLIN, 0};
    while (::poll(&pipe, 1, patience) < 0 && errno == EINTR) {
    }
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::FileBytes)
};

} // namespace

Result<std::unique_ptr<FileBytes>> FileBytes::open(const QString &path, Witness witness)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) {
        const int problem = errno;
        return fail(problem == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                    Text::tr("%1 cannot be opened: %2.").arg(path, qt_error_string(problem)));
    }
    std::unique_ptr<FileBytes> file(new FileBytes(descriptor, path, std::move(witness)));
    struct stat facts = {};
    if (::fstat(descriptor, &facts) == 0) {
        if (S_ISDIR(facts.st_mode))
            return fail(ErrorCode::Invalid, Text::tr("%1 is a folder.").arg(path));
        file->m_total = S_ISREG(facts.st_mode) ? static_cast<std::uint64_t>(facts.st_size) : 0;
        file->m_changedAt = facts.st_mtime;
    }
    if (S_ISFIFO(facts.st_mode))
        awaitWriter(descriptor);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return file;
}

std::unique_ptr<FileBytes> FileBytes::standardInput(Witness witness)
{
    return std::unique_ptr<FileBytes>(
        new FileBytes(::dup(STDIN_FILENO), Text::tr("standard input"), std::move(witness)));
}

FileBytes::FileBytes(int descriptor, QString name, Witness witness)
    : m_descriptor(descriptor), m_name(std::move(name)), m_witness(std::move(witness))
{
}

FileBytes::~FileBytes()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<qsizetype> FileBytes::read(char *to, qsizetype most)
{
    ssize_t size = 0;
    do {
        size = ::read(m_descriptor, to, static_cast<std::size_t>(most));
    } while (size < 0 && errno == EINTR);
    if (size < 0) {
        return fail(ErrorCode::Io,
                    Text::tr("%1 cannot be read any further: %2.").arg(m_name, qt_error_string(errno)));
    }
    m_read += static_cast<std::uint64_t>(size);
    if (m_witness && size > 0)
        m_witness({to, static_cast<std::size_t>(size)});
    return size;
}

} // namespace claviger::audit
