// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/tally.h"

#include "models/audit/store/blocksource.h"
#include "models/audit/store/codecounts.h"
#include "models/audit/store/networkof.h"

#include <algorithm>

namespace claviger::audit {

namespace {

/// The first row from \a row on that lies in a later bar than \a number, which \a row lies in.
std::uint32_t endOfBar(const TimeColumn &times, const BarScale &scale, std::int64_t number, std::uint32_t row)
{
    const std::int64_t end = scale.endOf(number, times.at(row));
    return end == BarScale::endOfTime ? times.size() : times.firstNotBefore(end, row);
}

template <typename Counts, typename Addition> void addEach(Counts &counts, const Addition &addition)
{
    if (counts.size() < addition.size())
        counts.resize(addition.size(), 0);
    for (std::size_t i = 0; i < addition.size(); ++i)
        counts[i] += addition[i];
}

template <typename Counts>
void addByCode(Counts &counts, const std::vector<std::uint32_t> &dictionary,
               const std::vector<std::uint32_t> &local)
{
    for (std::size_t i = 0; i < local.size(); ++i) {
        if (local[i] == 0)
            continue;
        const std::uint32_t code = dictionary[i];
        if (code >= counts.size())
            counts.resize(code + code / 2 + 64, 0);
        counts[code] += local[i];
    }
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

using Counted = std::pair<std::string_view, std::uint64_t>;

bool isMore(const Counted &left, const Counted &right)
{
    return left.second != right.second ? left.second > right.second : left.first < right.first;
}

/// Values with their counts, the events without a value apart. The texts are those of \a byCode's pool and
/// of \a byText.
std::vector<Counted> countedValues(const std::vector<std::uint32_t> &byCode,
                                   const std::unordered_map<std::string, std::uint64_t> &byText,
                                   const ValuePool &pool, std::uint64_t &absent)
{
    // A value may stand in the dictionary for some segments and in others, where all differ, as it is.
    std::unordered_map<std::string_view, std::uint64_t> plain(byText.begin(), byText.end());
    std::vector<Counted> values;
    for (std::uint32_t code = absentCode + 1; code < byCode.size(); ++code) {
        if (byCode[code] == 0)
            continue;
        const auto same = plain.empty() ? plain.end() : plain.find(pool.at(code));
        if (same != plain.end())
            same->second += byCode[code];
        else
            values.emplace_back(pool.at(code), byCode[code]);
    }
    absent = byCode.empty() ? 0 : byCode[absentCode];
    if (const auto none = plain.find(std::string_view()); none != plain.end()) {
        absent += none->second;
        plain.erase(none);
    }
    values.insert(values.end(), plain.begin(), plain.end());
    return values;
}

/// Addresses added up by network: the work is done once for each distinct address, not for each event.
std::unordered_map<std::string, std::uint64_t> byNetwork(const std::vector<Counted> &addresses)
{
    std::unordered_map<std::string, std::uint64_t> networks;
    for (const auto &[address, count] : addresses)
        networks[networkOf(address)] += count;
    return networks;
}

} // namespace

Tally::Tally(const Question &question, Vault &vault, IsCancelled isCancelled)
    : m_question(question), m_vault(vault), m_isCancelled(std::move(isCancelled)), m_scale(question)
{
    for (const FacetOf &facet : question.facets) {
        if (!std::ranges::count(m_fields, facet.field))
            m_fields.push_back(facet.field);
    }
    m_counts.resize(m_fields.size());
}

ColumnSet Tally::columns(bool whole) const
{
    ColumnSet wanted;
    wanted.set(timeBit, !whole || m_question.hasBars());
    for (const AuditField field : m_fields)
        wanted.set(indexOf(field));
    if (m_question.hasBars() && m_question.barParts)
        wanted.set(indexOf(*m_question.barParts));
    return wanted;
}

Done Tally::add(const Segment &segment, const RowSet &rows)
{
    if (rows.isNone())
        return {};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (const Done done = addField(i, segment, rows); !done)
            return done;
    }
    addTimes(segment, rows);
    if (m_question.hasBars())
        addBars(segment, rows);
    return {};
}

Done Tally::addField(std::size_t index, const Segment &segment, const RowSet &rows)
{
    const AuditField field = m_fields[index];
    FieldCounts &counts = m_counts[index];
    const auto column = segment.column(field);
    if (column->encoding() != Encoding::Plain) {
        addByCode(counts.byCode, column->dictionary(), codeCounts(*column, rows));
        return {};
    }
    return BlockSource(m_vault, segment, kindOf(field))
        .forEach(rows, m_isCancelled,
                 [&counts](std::uint32_t, std::string_view text) { ++counts.plain[std::string(text)]; });
}

void Tally::addTimes(const Segment &segment, const RowSet &rows)
{
    const ZoneMap &zone = segment.zone();
    const std::uint32_t timeless = rows.countBefore(zone.timeless);
    if (timeless == rows.count())
        return;
    const auto times = segment.times();
    const std::int64_t first = rows.isAll() ? zone.first : times->at(rows.rowAt(timeless));
    const std::int64_t last = rows.isAll() ? zone.last : times->at(rows.rowAt(rows.count() - 1));
    m_first = std::min(m_first.value_or(first), first);
    m_last = std::max(m_last.value_or(last), last);
}

void Tally::addBars(const Segment &segment, const RowSet &rows)
{
    const auto times = segment.times();
    std::uint32_t rank = rows.countBefore(times->timeless());
    while (rank < rows.count()) {
        const std::uint32_t row = rows.rowAt(rank);
        const std::int64_t number = m_scale.barAt(times->at(row));
        const std::uint32_t end = rows.countBefore(endOfBar(*times, m_scale, number, row));
        if (number != BarScale::outside)
            m_bars[number].count += end - rank;
        rank = end;
    }
    if (m_question.barParts)
        addParts(segment, rows);
}

void Tally::addParts(const Segment &segment, const RowSet &rows)
{
    const auto times = segment.times();
    const auto column = segment.column(*m_question.barParts);
    if (column->encoding() == Encoding::Plain)
        return;
    std::uint32_t end = 0;
    BarCounts *bar = nullptr;
    std::vector<std::uint32_t> local(column->dictionary().size(), 0);
    const auto endBar = [&] {
        if (bar)
            addByCode(bar->parts, column->dictionary(), local);
        std::ranges::fill(local, 0);
    };
    rows.forEach([&](std::uint32_t row) {
        if (row < times->timeless())
            return;
        if (row >= end) {
            endBar();
            const std::int64_t number = m_scale.barAt(times->at(row));
            end = endOfBar(*times, m_scale, number, row);
            bar = number == BarScale::outside ? nullptr : &m_bars[number];
        }
        ++local[column->localAt(row)];
    });
    endBar();
}

void Tally::merge(const Tally &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        addEach(m_counts[i].byCode, other.m_counts[i].byCode);
        for (const auto &[value, count] : other.m_counts[i].plain)
            m_counts[i].plain[value] += count;
    }
    for (const auto &[number, counts] : other.m_bars) {
        BarCounts &bar = m_bars[number];
        bar.count += counts.count;
        addEach(bar.parts, counts.parts);
    }
    if (other.m_first) {
        m_first = std::min(m_first.value_or(*other.m_first), *other.m_first);
        m_last = std::max(m_last.value_or(*other.m_last), *other.m_last);
    }
}

void Tally::fill(Answer &answer, const Dictionaries &dictionaries) const
{
    const auto lock = dictionaries.lockToRead();
    for (const FacetOf &facet : m_question.facets)
        answer.facets << facetOf(facet, dictionaries);
    fillBars(answer, dictionaries);
    answer.first = m_first;
    answer.last = m_last;
}

Facet Tally::facetOf(const FacetOf &asked, const Dictionaries &dictionaries) const
{
    const auto at = std::ranges::find(m_fields, asked.field) - m_fields.begin();
    const FieldCounts &counts = m_counts[static_cast<std::size_t>(at)];
    Facet facet{asked.field, asked.fold, {}, 0, 0, 0};
    std::vector<Counted> values =
        countedValues(counts.byCode, counts.plain, dictionaries.of(asked.field), facet.absent);
    std::unordered_map<std::string, std::uint64_t> networks; // keeps the texts that values refer to
    if (asked.fold == FacetOf::Fold::Network) {
        networks = byNetwork(values);
        values.assign(networks.begin(), networks.end());
    }
    facet.distinct = values.size();
    if (asked.only)
        std::erase_if(values, [&asked](const Counted &value) { return !asked.only->matches(value.first); });
    facet.fitting = values.size();
    const std::size_t limit = std::min<std::size_t>(m_question.facetLimit, values.size());
    std::ranges::partial_sort(values, values.begin() + static_cast<std::ptrdiff_t>(limit), isMore);
    for (std::size_t i = 0; i < limit; ++i)
        facet.values << ValueCount{bytesOf(values[i].first), values[i].second};
    return facet;
}

void Tally::fillBars(Answer &answer, const Dictionaries &dictionaries) const
{
    std::size_t parts = 0;
    for (const auto &[number, bar] : m_bars)
        parts = std::max(parts, bar.parts.size());
    // Only values that occur become a part.
    std::vector<std::size_t> used;
    for (std::size_t code = 0; code < parts; ++code) {
        const bool occurs = std::ranges::any_of(m_bars, [code](const auto &bar) {
            return code < bar.second.parts.size() && bar.second.parts[code] > 0;
        });
        if (!occurs)
            continue;
        used.push_back(code);
        answer.barParts << bytesOf(
            dictionaries.of(*m_question.barParts).at(static_cast<std::uint32_t>(code)));
    }
    for (const auto &[number, counts] : m_bars) {
        Bar bar{m_scale.startOf(number), counts.count, {}};
        for (const std::size_t code : used)
            bar.parts << (code < counts.parts.size() ? counts.parts[code] : 0);
        answer.histogram << bar;
    }
}

} // namespace claviger::audit
