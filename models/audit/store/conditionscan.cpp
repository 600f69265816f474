// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/conditionscan.h"

#include "models/audit/store/blocksource.h"
#include "models/audit/store/rawscan.h"

#include <algorithm>

namespace claviger::audit {

using Kind = Condition::Kind;

namespace {

constexpr std::uint32_t wordBits = 64;

std::vector<std::uint64_t> noWords(std::uint32_t size)
{
    return std::vector<std::uint64_t>((size + wordBits - 1) / wordBits, 0);
}

/// The rows whose code has a one in \a fits.
template <typename Code>
std::vector<std::uint64_t> pick(const std::vector<Code> &codes, const std::vector<std::uint8_t> &fits)
{
    const auto size = static_cast<std::uint32_t>(codes.size());
    std::vector<std::uint64_t> words = noWords(size);
    for (std::uint32_t word = 0; word < words.size(); ++word) {
        const std::uint32_t first = word * wordBits;
        const std::uint32_t bits = std::min(wordBits, size - first);
        std::uint64_t found = 0;
        for (std::uint32_t i = 0; i < bits; ++i)
            found |= static_cast<std::uint64_t>(fits[codes[first + i]]) << i;
        words[word] = found;
    }
    return words;
}

} // namespace

Result<RowSet> ConditionScan::run(const ConditionPlan &plan, const RowSet &among)
{
    if (among.isNone() || m_isCancelled())
        return RowSet::none(m_size);
    // What the zone map settles has no columns loaded: ConditionPlan::columns() leaves them out.
    if (const RowSet::Extent extent = plan.byZone(m_segment.zone()); extent != RowSet::Extent::Some)
        return extent == RowSet::Extent::All ? RowSet::all(m_size) : RowSet::none(m_size);
    switch (plan.kind()) {
    case Kind::All:
        return RowSet::all(m_size);
    case Kind::And:
        return runAnd(plan, among);
    case Kind::Or:
        return runOr(plan, among);
    case Kind::Not:
        return run(plan.children().front(), among).map([](RowSet set) {
            set.invert();
            return set;
        });
    case Kind::Field:
    case Kind::Text:
        return runFields(plan, among);
    case Kind::Raw:
        return runRaw(plan.matcher(), among);
    case Kind::Time:
        return runTime(plan);
    }
    Q_UNREACHABLE();
}

Result<RowSet> ConditionScan::runAnd(const ConditionPlan &plan, const RowSet &among)
{
    RowSet left = among;
    for (const ConditionPlan &child : plan.children()) {
        if (left.isNone())
            break;
        const Result<RowSet> found = run(child, left);
        if (!found)
            return found;
        left.intersect(*found);
    }
    return left;
}

Result<RowSet> ConditionScan::runOr(const ConditionPlan &plan, const RowSet &among)
{
    RowSet all = RowSet::none(m_size);
    RowSet open = among; // rows for which no child held yet
    for (const ConditionPlan &child : plan.children()) {
        if (open.isNone())
            break;
        Result<RowSet> found = run(child, open);
        if (!found)
            return found;
        all.unite(*found);
        found->invert();
        open.intersect(*found);
    }
    return all;
}

Result<RowSet> ConditionScan::runFields(const ConditionPlan &plan, const RowSet &among)
{
    RowSet all = RowSet::none(m_size);
    for (const FittingCodes &fitting : plan.fields()) {
        const auto column = m_segment.column(fitting.field);
        if (column->encoding() == Encoding::Plain)
            continue;
        all.unite(runCodes(fitting, *column));
    }
    for (const FittingCodes &fitting : plan.fields()) {
        const auto column = m_segment.column(fitting.field);
        if (column->encoding() != Encoding::Plain || all.isAll())
            continue;
        RowSet open = all;
        open.invert();
        open.intersect(among);
        const Result<RowSet> found = runPlain(plan, fitting, *column, open);
        if (!found)
            return found;
        all.unite(*found);
    }
    return all;
}

RowSet ConditionScan::runCodes(const FittingCodes &fitting, const Column &column) const
{
    if (!fitting.any && !fitting.codes[absentCode])
        return RowSet::none(m_size);
    std::vector<std::uint8_t> fits;
    fits.reserve(column.dictionary().size());
    std::size_t count = 0;
    for (const std::uint32_t code : column.dictionary()) {
        // Codes past the end came with an import that began after the plan was made.
        fits.push_back(code < fitting.codes.size() && fitting.codes[code]);
        count += fits.back();
    }
    if (count == 0)
        return RowSet::none(m_size);
    if (count == fits.size())
        return RowSet::all(m_size);
    return RowSet::fromWords(m_size, column.encoding() == Encoding::Words ? pick(column.words(), fits)
                                                                          : pick(column.bytes(), fits));
}

Result<RowSet> ConditionScan::runPlain(const ConditionPlan &plan, const FittingCodes &fitting,
                                       const Column &column, const RowSet &among)
{
    if (!column.mayHold(plan.matcher().needle()) && !plan.matchesAbsent())
        return RowSet::none(m_size);
    return runBlocks(kindOf(fitting.field), plan.matcher(), plan.matchesAbsent(), among);
}

Result<RowSet> ConditionScan::runBlocks(int kind, const ValueMatcher &matcher, bool matchesAbsent,
                                        const RowSet &among)
{
    std::vector<std::uint64_t> words = noWords(m_size);
    const Done done = BlockSource(m_catalogue.vault(), m_segment, kind)
                          .forEach(among, m_isCancelled, [&](std::uint32_t row, std::string_view text) {
                              if (text.empty() ? matchesAbsent : matcher.matches(text))
                                  words[row / wordBits] |= 1ULL << (row % wordBits);
                          });
    if (!done)
        return fail(done.error());
    return RowSet::fromWords(m_size, std::move(words));
}

Result<RowSet> ConditionScan::runRaw(const ValueMatcher &matcher, const RowSet &among)
{
    std::vector<std::uint64_t> words = noWords(m_size);
    const Done done = RawScan(m_catalogue.vault(), m_catalogue.dictionaries(), m_segment)
                          .forEach(among, m_isCancelled, [&](std::uint32_t row, std::string_view raw) {
                              if (!raw.empty() && matcher.matches(raw))
                                  words[row / wordBits] |= 1ULL << (row % wordBits);
                          });
    if (!done)
        return fail(done.error());
    return RowSet::fromWords(m_size, std::move(words));
}

RowSet ConditionScan::runTime(const ConditionPlan &plan) const
{
    const auto times = m_segment.times();
    const std::uint32_t from = times->firstNotBefore(plan.from(), times->timeless());
    return RowSet::range(m_size, from, times->firstNotBefore(plan.to(), from));
}

} // namespace claviger::audit
