// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/tally.h"

#include "models/audit/store/blocksource.h"
#include "models/audit/store/codecounts.h"

#include <algorithm>

namespace claviger::audit {

namespace {

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// The first row from \a row on that lies in a later bar.
std::uint32_t endOfBar(const TimeColumn &times, std::int64_t number, std::int64_t width, std::uint32_t row)
{
    std::int64_t end = 0;
    if (__builtin_mul_overflow(number + 1, width, &end))
        return times.size();
    return times.firstNotBefore(end, row);
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

} // namespace

Tally::Tally(const Question &question, Vault &vault, IsCancelled isCancelled)
    : m_question(question)
    , m_vault(vault)
    , m_isCancelled(std::move(isCancelled))
    , m_facets(question.facets.size())
{
}

ColumnSet Tally::columns(bool whole) const
{
    ColumnSet wanted;
    wanted.set(timeBit, !whole || m_question.barWidth > 0);
    for (const AuditField field : m_question.facets)
        wanted.set(indexOf(field));
    if (m_question.barWidth > 0 && m_question.barParts)
        wanted.set(indexOf(*m_question.barParts));
    return wanted;
}

Done Tally::add(const Segment &segment, const RowSet &rows)
{
    if (rows.isNone())
        return {};
    for (std::size_t i = 0; i < m_facets.size(); ++i) {
        if (const Done done = addFacet(i, segment, rows); !done)
            return done;
    }
    addTimes(segment, rows);
    if (m_question.barWidth > 0)
        addBars(segment, rows);
    return {};
}

Done Tally::addFacet(std::size_t index, const Segment &segment, const RowSet &rows)
{
    const AuditField field = m_question.facets[index];
    FacetCounts &counts = m_facets[index];
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
        const std::int64_t number = floorDivided(times->at(row), m_question.barWidth);
        const std::uint32_t end = rows.countBefore(endOfBar(*times, number, m_question.barWidth, row));
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
        if (!bar || row >= end) {
            endBar();
            const std::int64_t number = floorDivided(times->at(row), m_question.barWidth);
            end = endOfBar(*times, number, m_question.barWidth, row);
            bar = &m_bars[number];
        }
        ++local[column->localAt(row)];
    });
    endBar();
}

void Tally::merge(const Tally &other)
{
    for (std::size_t i = 0; i < m_facets.size(); ++i) {
        addEach(m_facets[i].byCode, other.m_facets[i].byCode);
        for (const auto &[value, count] : other.m_facets[i].plain)
            m_facets[i].plain[value] += count;
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
    for (std::size_t i = 0; i < m_facets.size(); ++i)
        answer.facets << facetOf(i, dictionaries);
    fillBars(answer, dictionaries);
    answer.first = m_first;
    answer.last = m_last;
}

Facet Tally::facetOf(std::size_t index, const Dictionaries &dictionaries) const
{
    const FacetCounts &counts = m_facets[index];
    Facet facet;
    facet.field = m_question.facets[index];
    const ValuePool &pool = dictionaries.of(facet.field);
    // A value may stand in the dictionary for some segments and in others, where all differ, as it is.
    std::unordered_map<std::string_view, std::uint64_t> plain(counts.plain.begin(), counts.plain.end());
    std::vector<Counted> values;
    for (std::uint32_t code = absentCode + 1; code < counts.byCode.size(); ++code) {
        if (counts.byCode[code] == 0)
            continue;
        const auto same = plain.empty() ? plain.end() : plain.find(pool.at(code));
        if (same != plain.end())
            same->second += counts.byCode[code];
        else
            values.emplace_back(pool.at(code), counts.byCode[code]);
    }
    facet.absent = counts.byCode.empty() ? 0 : counts.byCode[absentCode];
    if (const auto absent = plain.find(std::string_view()); absent != plain.end()) {
        facet.absent += absent->second;
        plain.erase(absent);
    }
    values.insert(values.end(), plain.begin(), plain.end());
    facet.distinct = values.size();
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
        Bar bar{number * m_question.barWidth, counts.count, {}};
        for (const std::size_t code : used)
            bar.parts << (code < counts.parts.size() ? counts.parts[code] : 0);
        answer.histogram << bar;
    }
}

} // namespace claviger::audit
