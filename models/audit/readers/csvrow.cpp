// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/csvrow.h"

#include <cstring>

namespace claviger::audit {

namespace {

/// The quote that ends the cell whose text begins at \a at; npos if none does.
std::size_t closingQuote(std::string_view text, std::size_t at)
{
    while (true) {
        const std::size_t quote = text.find('"', at);
        if (quote == text.npos || quote + 1 >= text.size() || text[quote + 1] != '"')
            return quote;
        at = quote + 2;
    }
}

std::string_view withoutDoubledQuotes(std::string_view cell, TextArena &arena)
{
    if (cell.find('"') == cell.npos)
        return cell;
    char *const to = arena.take(cell.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        to[size++] = cell[i];
        if (cell[i] == '"' && i + 1 < cell.size() && cell[i + 1] == '"')
            ++i;
    }
    return {to, size};
}

} // namespace

std::size_t csvRecordEnd(std::string_view text, std::size_t at, char delimiter, bool &complete)
{
    complete = true;
    // Most records have no quotation mark.
    const std::size_t line = text.find('\n', at);
    if (line != text.npos && !std::memchr(text.data() + at, '"', line - at))
        return line;
    while (at < text.size()) {
        if (text[at] == '"') {
            const std::size_t quote = closingQuote(text, at + 1);
            if (quote == text.npos) {
                complete = false;
                return text.size();
            }
            at = quote + 1;
        }
        // To the end of the cell; a quote within one that does not begin with it is a character.
        const std::size_t newline = text.find('\n', at);
        const std::size_t cell = std::min(newline, text.find(delimiter, at));
        if (cell == text.npos)
            break;
        if (text[cell] == '\n')
            return cell;
        at = cell + 1;
    }
    complete = false;
    return text.size();
}

bool splitCsvRecord(std::string_view record, char delimiter, std::vector<std::string_view> &cells,
                    TextArena &arena)
{
    cells.clear();
    std::size_t at = 0;
    while (true) {
        if (at < record.size() && record[at] == '"') {
            const std::size_t quote = closingQuote(record, at + 1);
            if (quote == record.npos)
                return false;
            const std::size_t next = std::min(record.find(delimiter, quote + 1), record.size());
            if (next == quote + 1)
                cells.push_back(withoutDoubledQuotes(record.substr(at + 1, quote - at - 1), arena));
            else
                cells.push_back(record.substr(at, next - at));
            at = next;
        } else {
            const std::size_t next = std::min(record.find(delimiter, at), record.size());
            cells.push_back(record.substr(at, next - at));
            at = next;
        }
        if (at >= record.size())
            return true;
        ++at;
    }
}

} // namespace claviger::audit
