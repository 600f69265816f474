// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace claviger::audit {

/// Reads a slow stream (one that decompresses) on a thread of its own, some blocks ahead.
class ReadAhead final : public ByteStream
{
public:
    explicit ReadAhead(std::unique_ptr<ByteStream> bytes);
    ~ReadAhead() override;
    Q_DISABLE_COPY_MOVE(ReadAhead)

    [[nodiscard]] Result<qsizetype> read(char *to, qsizetype most) override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    void run();

    std::unique_ptr<ByteStream> m_bytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_blocks;
    std::optional<Error> m_problem;
    bool m_ended = false;
    bool m_stopped = false;
    QByteArray m_block; ///< that is being given out
    qsizetype m_given = 0;
    std::thread m_thread;
};

} // namespace claviger::audit
