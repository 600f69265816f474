// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/chunkcutter.h"
#include "models/audit/readers/readerlimits.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace claviger::audit {

/// Cuts JSON between values: between the elements of the list under certain names (of each document, if
/// several were joined), or between values that simply follow each other. What stands around a list is
/// left out.
class JsonCutter final : public ChunkCutter
{
public:
    enum class Shape { List, Values };
    /// \a names lead to the list; none: it is the whole document.
    JsonCutter(std::unique_ptr<ByteStream> bytes, Shape shape, std::vector<std::string> names,
               const ReaderLimits &limits);

    [[nodiscard]] Result<Chunk> next() override;
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_bytes->bytesRead(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return m_bytes->bytesTotal(); }

private:
    void fill();
    void scan();
    void scanString(char c);
    void scanAround(char c);
    void scanWithin(char c);
    void dropScanned();
    [[nodiscard]] Chunk take(qsizetype end, std::uint64_t values);
    [[nodiscard]] Result<Chunk> last();

    std::unique_ptr<ByteStream> m_bytes;
    Shape m_shape;
    std::vector<std::string> m_names;
    ReaderLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0;    ///< scanned so far
    qsizetype m_start = 0; ///< of the values that were not given out yet
    qsizetype m_cut = 0;   ///< the end of the last whole one
    std::uint64_t m_found = 0;
    std::uint64_t m_ordinal = 1;
    std::uint64_t m_dropped = 0; ///< bytes that are no longer in the buffer
    int m_depth = 0;
    bool m_isAround; ///< outside of the list
    bool m_inString = false;
    bool m_escaped = false;
    qsizetype m_stringStart = 0;
    std::string m_key; ///< the last text at the list's depth
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace claviger::audit
