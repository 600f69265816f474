// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QRunnable>

#include <optional>
#include <type_traits>
#include <utility>

namespace claviger {

class Database;

/// One piece of work for the vault's thread. Not QtConcurrent::run(): whoever waits for a future of that
/// runs the queued work itself, on the waiting thread and beside what the vault's thread is at.
template <typename Work> class VaultTask final : public QRunnable
{
public:
    using Value = std::invoke_result_t<Work, Database &>;

    /// \a database outlives the task.
    VaultTask(Database &database, Work work) : m_database(database), m_work(std::move(work))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Value> future() const { return m_promise.future(); }

    void run() override
    {
        if (!m_promise.isCanceled())
            m_promise.addResult((*m_work)(m_database));
        m_work.reset(); // what the work holds is let go of before anybody hears of the end
        m_promise.finish();
    }

private:
    Database &m_database;
    std::optional<Work> m_work;
    QPromise<Value> m_promise;
};

} // namespace claviger
