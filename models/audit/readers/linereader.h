// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/record.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace claviger::audit {

/// Reads one record's text. One per parser.
class LineReader
{
public:
    struct Line
    {
        std::string_view text;    ///< without the line's end
        std::size_t readable = 0; ///< bytes from its beginning that may be looked at
        std::uint64_t position = 0;
        bool isCutOff = false; ///< the log ends here, without a line's end
    };

    virtual ~LineReader() = default;
    virtual void read(const Line &line, RecordSink &sink) = 0;
};

} // namespace claviger::audit
