// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace claviger::audit {

/// What an import has done so far, and the way to end it early. Shared between the import and whoever
/// watches it; any thread.
class ImportProgress
{
public:
    /// Ends the import soon: what was read until then is kept, and the receipt says so.
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    void set(std::uint64_t records, std::uint64_t bytesRead, std::uint64_t bytesTotal)
    {
        m_records = records;
        m_bytesRead = bytesRead;
        m_bytesTotal = bytesTotal;
    }
    [[nodiscard]] std::uint64_t records() const { return m_records; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }   ///< of the file on disk
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytesTotal; } ///< 0: not known

private:
    std::atomic<bool> m_stopped = false;
    std::atomic<std::uint64_t> m_records = 0;
    std::atomic<std::uint64_t> m_bytesRead = 0;
    std::atomic<std::uint64_t> m_bytesTotal = 0;
};

} // namespace claviger::audit
