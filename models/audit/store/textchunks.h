// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace claviger::audit {

/// Keeps copies of texts, one behind the other. What keep() returns stays where it is as long as this lives.
class TextChunks
{
public:
    [[nodiscard]] std::string_view keep(std::string_view text);
    /// Bytes that were taken from the system.
    [[nodiscard]] std::size_t memory() const { return m_taken; }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_taken = 0;
};

} // namespace claviger::audit
