// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/logsampler.h"

#include "models/audit/readers/csvrow.h"
#include "models/audit/readers/directivelinereader.h"
#include "models/audit/readers/jsonrepair.h"
#include "models/audit/readers/jsonscan.h"
#include "models/audit/readers/lineshapes.h"

namespace claviger::audit {

namespace {

/// Enough to see rare fields, few enough to open a log without a wait.
constexpr std::size_t firstRecords = 1'500;
constexpr std::size_t sampleBytes = 512 * 1024;

/// Collects from the records of one sample.
class Sampler
{
public:
    Sampler(std::string_view head, bool isWhole, const LogForm &form)
        : m_head(head), m_isWhole(isWhole), m_form(form)
    {
    }

    SampleFields run()
    {
        switch (m_form.kind) {
        case LogForm::Kind::Lines:
            lines();
            break;
        case LogForm::Kind::JsonList:
        case LogForm::Kind::JsonValues:
            values(static_cast<std::size_t>(m_form.listStart));
            break;
        case LogForm::Kind::Table:
            table();
            break;
        case LogForm::Kind::Directives:
            directives();
            break;
        }
        return std::move(m_sample);
    }

private:
    [[nodiscard]] bool enough(std::size_t at) const
    {
        return m_sample.records() >= firstRecords || (at > sampleBytes && m_sample.records() > 100);
    }

    bool addJson(std::string_view json)
    {
        simdjson::dom::element element;
        simdjson::error_code problem = m_parser.parse(json.data(), json.size()).get(element);
        if (problem != simdjson::SUCCESS) {
            const std::string repaired = repairedJson(json);
            problem = m_parser.parse(repaired.data(), repaired.size()).get(element);
        }
        if (problem != simdjson::SUCCESS || !element.is_object())
            return false;
        m_sample.addJson(element);
        return true;
    }

    void values(std::size_t at)
    {
        while (!enough(at)) {
            at = m_head.find_first_not_of(" \t\r\n,", at);
            const std::size_t end = at == m_head.npos ? at : jsonValueEnd(m_head, at);
            if (end == m_head.npos || end <= at)
                return;
            addJson(m_head.substr(at, end - at));
            at = end;
        }
    }

    template <typename See> void eachLine(See &&see)
    {
        for (std::size_t at = 0; at < m_head.size() && !enough(at);) {
            const std::size_t end = m_head.find('\n', at);
            if (end == m_head.npos && !m_isWhole)
                return;
            std::string_view line = m_head.substr(at, end - at);
            at += line.size() + 1;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.find_first_not_of(" \t") != line.npos)
                see(line);
        }
    }

    void lines()
    {
        const TimeContext context;
        LineShapes shapes(m_form.lines, context);
        eachLine([&](std::string_view line) {
            if (line.front() == '{' && addJson(line))
                return;
            m_arena.clear();
            const LineShapes::Shape shape = shapes.read(line, m_arena);
            if (shape == LineShapes::Shape::Json)
                addJson(shapes.json());
            else if (shape == LineShapes::Shape::Access ||
                     (shape != LineShapes::Shape::Nothing && !m_form.lines.accessOnly))
                m_sample.addNamed(shapes.fields());
        });
    }

    void addCells(const std::vector<std::string> &columns)
    {
        NamedFields fields;
        for (std::size_t i = 0; i < std::min(columns.size(), m_cells.size()); ++i)
            fields.emplace_back(columns[i], m_cells[i]);
        m_sample.addNamed(fields);
    }

    void table()
    {
        for (std::size_t at = 0; at < m_head.size() && !enough(at);) {
            bool complete = false;
            const std::size_t end = csvRecordEnd(m_head, at, m_form.table.delimiter, complete);
            if (!complete && !m_isWhole)
                return;
            std::string_view record = m_head.substr(at, end - at);
            at = end + 1;
            if (record.ends_with('\r'))
                record.remove_suffix(1);
            m_arena.clear();
            const bool header = m_form.table.hasHeader && record == m_form.table.header;
            if (!record.empty() && !header &&
                splitCsvRecord(record, m_form.table.delimiter, m_cells, m_arena))
                addCells(m_form.table.columns);
        }
    }

    void directives()
    {
        std::vector<std::string> columns;
        char separator = ' ';
        eachLine([&](std::string_view line) {
            if (line.front() == '#') {
                std::vector<std::string> named = directiveColumns(line, separator);
                if (!named.empty())
                    columns = std::move(named);
                return;
            }
            splitDirectiveCells(line, separator, m_cells);
            if (m_cells.size() == columns.size())
                addCells(columns);
        });
    }

    std::string_view m_head;
    bool m_isWhole;
    const LogForm &m_form;
    SampleFields m_sample;
    simdjson::dom::parser m_parser;
    TextArena m_arena;
    std::vector<std::string_view> m_cells;
};

} // namespace

SampleFields sampleOf(std::string_view head, bool isWhole, const LogForm &form)
{
    return Sampler(head, isWhole, form).run();
}

} // namespace claviger::audit
