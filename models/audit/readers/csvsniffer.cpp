// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/csvsniffer.h"

#include "models/audit/readers/addresstext.h"
#include "models/audit/readers/csvrow.h"
#include "models/audit/readers/fieldsynonyms.h"
#include "models/audit/readers/timetext.h"

#include <algorithm>
#include <map>
#include <set>

namespace claviger::audit {

namespace {

constexpr std::size_t sampleRecords = 60;

struct Table
{
    std::vector<std::string_view> records;
    std::vector<std::size_t> widths;
    std::size_t usual = 0;
    std::size_t alike = 0; ///< records of that width
};

Table tableOf(std::string_view head, char delimiter, bool isWhole, TextArena &arena)
{
    Table table;
    std::vector<std::string_view> cells;
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t at = 0; at < head.size() && table.records.size() < sampleRecords;) {
        bool complete = false;
        const std::size_t end = csvRecordEnd(head, at, delimiter, complete);
        if (!complete && !isWhole)
            break;
        std::string_view record = head.substr(at, end - at);
        if (record.ends_with('\r'))
            record.remove_suffix(1);
        at = end + 1;
        if (record.empty() || !splitCsvRecord(record, delimiter, cells, arena))
            continue;
        table.records.push_back(record);
        table.widths.push_back(cells.size());
        ++widths[cells.size()];
    }
    for (const auto &[width, count] : widths) {
        if (count > table.alike) {
            table.usual = width;
            table.alike = count;
        }
    }
    return table;
}

bool isKnownName(const std::string &folded)
{
    const auto among = [&](std::span<const std::string_view> names) {
        return std::ranges::find(names, std::string_view(folded)) != names.end();
    };
    if (among(timeSynonyms()) || among(eventIdSynonyms()))
        return true;
    return std::ranges::any_of(allAuditFields, [&](AuditField field) { return among(synonymsOf(field)); });
}

/// Names, each once or nearly so, and no values.
bool areNames(const std::vector<std::string_view> &cells)
{
    std::set<std::string> names;
    for (const std::string_view cell : cells) {
        TextArena arena;
        const bool value = cell.size() > 80 || (cell.size() > 7 && readTime(cell, {})) ||
                           !addressIn(cell, arena).empty() || cell.find_first_of("{=@") != cell.npos;
        const bool number = !cell.empty() && cell.find_first_not_of("0123456789.-+") == cell.npos;
        if (value || number)
            return false;
        names.insert(foldedName(cell));
    }
    return names.size() * 10 >= cells.size() * 7;
}

bool hasKnownName(const std::vector<std::string_view> &cells)
{
    return std::ranges::any_of(cells, [](std::string_view cell) { return isKnownName(foldedName(cell)); });
}

bool holdsTime(const std::vector<std::string_view> &cells)
{
    return std::ranges::any_of(
        cells, [](std::string_view cell) { return cell.size() >= 10 && readTime(cell, {}).has_value(); });
}

/// Rows as wide as each other with a time in them. A sentence with commas is no table: name=value pairs, or a
/// time whose fraction begins with a comma.
bool areRows(const Table &table, const std::vector<std::string_view> &cells, char delimiter)
{
    if (table.usual < 3 || table.alike != table.records.size() || !holdsTime(cells))
        return false;
    const auto paired = std::ranges::count_if(
        cells, [](std::string_view cell) { return cell.find('=') != cell.npos && cell.size() < 200; });
    return static_cast<std::size_t>(paired) * 3 <= cells.size() &&
           (delimiter != ',' || cells.front().size() != 19 || table.usual >= 12 || cells[1].size() <= 3 ||
            cells[1][3] != ' ');
}

/// Names in a language that nobody here knows are a header where the rows below make a table.
bool standsOverRows(const Table &table, char delimiter)
{
    TextArena arena;
    std::vector<std::string_view> cells;
    return table.records.size() > 2 && splitCsvRecord(table.records[1], delimiter, cells, arena) &&
           areRows(table, cells, delimiter);
}

std::vector<std::string> columnsFrom(const std::vector<std::string_view> &cells)
{
    std::vector<std::string> columns;
    std::map<std::string, int> seen;
    for (const std::string_view cell : cells) {
        const std::size_t first = std::min(cell.find_first_not_of(" \t"), cell.size());
        std::string name(cell.substr(first, cell.find_last_not_of(" \t") + 1 - first));
        if (name.empty())
            name = "column " + std::to_string(columns.size() + 1);
        const int times = ++seen[name];
        columns.push_back(times > 1 ? name + " " + std::to_string(times) : name);
    }
    return columns;
}

std::optional<CsvDialect> dialectFor(std::string_view head, char delimiter, bool isWhole)
{
    TextArena arena;
    const Table table = tableOf(head, delimiter, isWhole, arena);
    if (table.records.empty() || table.usual < 2)
        return {};
    std::vector<std::string_view> cells;
    splitCsvRecord(table.records.front(), delimiter, cells, arena);
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    if (cells.size() >= 2 && areNames(cells) && (hasKnownName(cells) || standsOverRows(table, delimiter))) {
        // Rows may be ragged below a header, but not all of them.
        const auto fitting = static_cast<std::size_t>(std::ranges::count(table.widths, cells.size()));
        if (table.records.size() > 1 && fitting * 2 < table.records.size())
            return {};
        dialect.header = table.records.front();
        dialect.columns = columnsFrom(cells);
        return dialect;
    }
    if (table.records.size() < 2 || !areRows(table, cells, delimiter))
        return {};
    dialect.hasHeader = false;
    for (std::size_t i = 0; i < table.usual; ++i)
        dialect.columns.push_back("column " + std::to_string(i + 1));
    return dialect;
}

} // namespace

std::optional<CsvDialect> sniffCsv(std::string_view head, bool isWhole)
{
    std::optional<CsvDialect> best;
    // Bars with spaces around them are lines of text with columns, not cells.
    const bool spaced = head.substr(0, head.find('\n')).find(" | ") != head.npos;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        if (delimiter == '|' && spaced)
            continue;
        std::optional<CsvDialect> dialect = dialectFor(head, delimiter, isWhole);
        if (!dialect)
            continue;
        const bool better =
            !best || (dialect->hasHeader && !best->hasHeader) ||
            (dialect->hasHeader == best->hasHeader && dialect->columns.size() > best->columns.size());
        if (better)
            best = std::move(dialect);
    }
    return best;
}

} // namespace claviger::audit
