// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <cstddef>
#include <latch>

namespace claviger::audit {

/// Calls \a work(worker, index) once for each index below \a count, on the threads of \a pool and on the
/// calling one; returns when all are done. worker is a number below workersOf(pool), for results that are
/// kept apart. Indices are begun in ascending order.
template <typename Work> void forEachIndex(QThreadPool &pool, std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto drain = [&next, &work, count](std::size_t worker) {
        for (std::size_t index = next++; index < count; index = next++)
            work(worker, index);
    };
    const std::size_t others = count < 2 ? 0 : static_cast<std::size_t>(pool.maxThreadCount() - 1);
    std::latch done(static_cast<std::ptrdiff_t>(others));
    for (std::size_t i = 0; i < others; ++i) {
        pool.start([&drain, &done, worker = i + 1] {
            drain(worker);
            done.count_down();
        });
    }
    drain(0);
    done.wait();
}

[[nodiscard]] inline std::size_t workersOf(const QThreadPool &pool)
{
    return static_cast<std::size_t>(pool.maxThreadCount());
}

} // namespace claviger::audit
