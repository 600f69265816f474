// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/readahead.h"

#include <cstring>

namespace claviger::audit {

namespace {

constexpr qsizetype blockBytes = 1 << 20;
constexpr std::size_t blocksAhead = 4;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteStream> bytes)
    : m_bytes(std::move(bytes)), m_thread([this] { run(); })
{
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::run()
{
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_blocks.size() < blocksAhead; });
            if (m_stopped)
                return;
        }
        QByteArray block(blockBytes, Qt::Uninitialized);
        qsizetype size = 0;
        std::optional<Error> problem;
        while (size < blockBytes) {
            const Result<qsizetype> got = m_bytes->read(block.data() + size, blockBytes - size);
            if (!got)
                problem = got.error();
            if (!got || *got == 0)
                break;
            size += *got;
        }
        const bool last = size < blockBytes;
        block.resize(size);
        {
            const std::lock_guard lock(m_mutex);
            if (size > 0)
                m_blocks.push_back(std::move(block));
            m_problem = std::move(problem);
            m_ended = last;
        }
        m_changed.notify_all();
        if (last)
            return;
    }
}

Result<qsizetype> ReadAhead::read(char *to, qsizetype most)
{
    if (m_given == m_block.size()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_blocks.empty() || m_ended; });
        if (m_blocks.empty())
            return m_problem ? Result<qsizetype>(fail(*m_problem)) : Result<qsizetype>(0);
        m_block = std::move(m_blocks.front());
        m_blocks.pop_front();
        m_given = 0;
        lock.unlock();
        m_changed.notify_all();
    }
    const qsizetype size = std::min(most, m_block.size() - m_given);
    std::memcpy(to, m_block.constData() + m_given, static_cast<std::size_t>(size));
    m_given += size;
    return size;
}

} // namespace claviger::audit
