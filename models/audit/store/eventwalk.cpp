// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/store/eventwalk.h"

#include "models/audit/store/blocksource.h"
#include "models/audit/store/segmentloader.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

// Numbers from here on are of values that stand in no dictionary.
constexpr std::uint32_t firstOther = 0x8000'0000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::EventStore)
};

} // namespace

EventWalk::EventWalk(Catalogue &catalogue, std::vector<AuditField> fields, std::vector<qint64> withoutImports)
    : m_catalogue(catalogue)
    , m_fields(std::move(fields))
    , m_withoutImports(std::move(withoutImports))
    , m_others(m_fields.size())
{
}

Done EventWalk::run(const Visit &visit, const IsCancelled &isCancelled)
{
    if (const Done done = m_catalogue.load(); !done)
        return done;
    {
        const auto lock = m_catalogue.dictionaries().lockToRead();
        m_dictionaries.clear();
        for (const AuditField field : m_fields)
            m_dictionaries.push_back(m_catalogue.dictionaries().share(field));
    }
    ColumnSet columns;
    columns.set(timeBit);
    for (const AuditField field : m_fields)
        columns.set(indexOf(field));
    std::vector<std::uint32_t> row(m_fields.size());
    // Held on to: an import that ends meanwhile puts another list in the place of this one.
    const auto segments = m_catalogue.segmentsWithout(m_withoutImports);
    for (const auto &segment : *segments) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        const WantedColumns wanted{segment, columns};
        if (const Done loaded = loadColumns(m_catalogue.vault(), std::span(&wanted, 1)); !loaded)
            return loaded;
        const Result<std::vector<Values>> values = valuesOf(*segment, isCancelled);
        if (!values)
            return fail(values.error());
        const auto times = segment->times();
        for (std::uint32_t i = 0; i < segment->zone().events; ++i) {
            for (std::size_t field = 0; field < row.size(); ++field)
                row[field] = (*values)[field].at(i);
            visit(times->at(i), row);
        }
    }
    return {};
}

Result<std::vector<EventWalk::Values>> EventWalk::valuesOf(const Segment &segment,
                                                           const IsCancelled &isCancelled)
{
    std::vector<Values> values(m_fields.size());
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        values[i].column = segment.column(m_fields[i]);
        if (values[i].column->encoding() != Encoding::Plain)
            continue;
        Result<std::vector<std::uint32_t>> numbers = numbersOf(i, segment, isCancelled);
        if (!numbers)
            return fail(numbers.error());
        values[i].plain = std::move(*numbers);
    }
    return values;
}

Result<std::vector<std::uint32_t>> EventWalk::numbersOf(std::size_t index, const Segment &segment,
                                                        const IsCancelled &isCancelled)
{
    std::vector<std::uint32_t> numbers(segment.zone().events, absentCode);
    BlockSource blocks(m_catalogue.vault(), segment, kindOf(m_fields[index]));
    const Done done = blocks.forEach(
        RowSet::all(segment.zone().events), isCancelled, [&](std::uint32_t row, std::string_view text) {
            if (text.empty())
                return;
            const auto lock = m_catalogue.dictionaries().lockToRead();
            const auto known = m_dictionaries[index]->find(text);
            numbers[row] = known ? *known : firstOther + m_others[index].intern(text);
        });
    if (!done)
        return fail(done.error());
    return numbers;
}

std::string_view EventWalk::text(std::size_t index, std::uint32_t value) const
{
    if (value == absentCode)
        return {};
    if (value >= firstOther)
        return m_others[index].at(value - firstOther);
    const auto lock = m_catalogue.dictionaries().lockToRead();
    return m_dictionaries[index]->at(value);
}

} // namespace claviger::audit
