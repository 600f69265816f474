// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/codecounts.h"

namespace claviger::audit {

namespace {

template <typename Code>
std::vector<std::uint32_t> countCodes(const std::vector<Code> &codes, std::size_t distinct,
                                      const RowSet &rows)
{
    // Two rows of counters: the same value mostly follows itself, and one counter would wait for its own
    // last addition.
    std::vector<std::uint32_t> even(distinct, 0);
    std::vector<std::uint32_t> odd(distinct, 0);
    if (rows.isAll()) {
        std::size_t i = 0;
        for (; i + 1 < codes.size(); i += 2) {
            ++even[codes[i]];
            ++odd[codes[i + 1]];
        }
        if (i < codes.size())
            ++even[codes[i]];
    } else {
        rows.forEach([&](std::uint32_t row) { ++(row % 2 == 0 ? even : odd)[codes[row]]; });
    }
    for (std::size_t i = 0; i < distinct; ++i)
        even[i] += odd[i];
    return even;
}

} // namespace

std::vector<std::uint32_t> codeCounts(const Column &column, const RowSet &rows)
{
    const std::size_t distinct = column.dictionary().size();
    switch (column.encoding()) {
    case Encoding::Constant:
        return {rows.count()};
    case Encoding::Bytes:
        return countCodes(column.bytes(), distinct, rows);
    case Encoding::Words:
        return countCodes(column.words(), distinct, rows);
    case Encoding::Plain:
        break;
    }
    return std::vector<std::uint32_t>(distinct, 0);
}

} // namespace claviger::audit
