// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/lineshapes.h"

#include "models/audit/readers/accessline.h"
#include "models/audit/readers/auditdline.h"
#include "models/audit/readers/eventformatline.h"
#include "models/audit/readers/pairsline.h"
#include "models/audit/readers/textline.h"

namespace claviger::audit {

namespace {

constexpr std::size_t longestPrefix = 400; // before JSON

std::string_view rightTrimmed(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r");
    return last == text.npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

LineShapes::LineShapes(const LineDialect &dialect, const TimeContext &context)
    : m_dialect(dialect), m_context(context)
{
}

LineShapes::Shape LineShapes::read(std::string_view line, TextArena &arena)
{
    m_fields.clear();
    m_json = {};
    m_prefix = {};
    line = rightTrimmed(line);
    if (!m_dialect.barColumns.empty() && readBars(line))
        return Shape::Bars;
    m_prefix = linePrefix(line, m_context);
    if (findJson(line))
        return Shape::Json;
    const std::string_view message = m_prefix.message;
    if (readEventFormatLine(message, m_fields, arena) || readAuditdLine(message, m_fields, arena))
        return Shape::Pairs;
    if (readAccessLine(message, m_fields) || readAccessLine(line, m_fields))
        return Shape::Access;
    if (readPairsLine(message, m_fields, arena))
        return Shape::Pairs;
    if (readTextLine(message, m_context, m_fields, arena))
        return Shape::Text;
    if (m_prefix.time.nanoseconds != noTime) {
        readPairs(m_prefix.data, m_fields, arena);
        readPairs(message, m_fields, arena);
        m_fields.emplace_back("message", message);
        m_fields.emplace_back("text", message);
    } else if (!readTextLine(line, m_context, m_fields, arena)) {
        return Shape::Nothing;
    }
    if (!m_prefix.host.empty())
        m_fields.emplace_back("host", m_prefix.host);
    if (!m_prefix.program.empty())
        m_fields.emplace_back("program", m_prefix.program);
    return Shape::Text;
}

bool LineShapes::findJson(std::string_view line)
{
    const std::string_view message = m_prefix.message;
    const std::size_t brace = message.find('{');
    if (message.empty() || message.back() != '}' || brace == message.npos || brace > longestPrefix)
        return false;
    // Behind other words the brace must open a record, not a set of something.
    const std::size_t next = message.find_first_not_of(" \t", brace + 1);
    if (next == message.npos || (message[next] != '"' && message[next] != '}'))
        return false;
    m_json = message.substr(brace);
    if (m_prefix.time.nanoseconds == noTime) {
        ReadTime time;
        if (readLeadingTime(line, m_context, time) > 0)
            m_prefix.time = time;
    }
    return true;
}

bool LineShapes::readBars(std::string_view line)
{
    std::size_t column = 0;
    while (true) {
        const std::size_t bar = line.find(" | ");
        std::string_view cell = line.substr(0, bar);
        if (cell.ends_with(" |"))
            cell.remove_suffix(2);
        // Of several texts in quotes (referer and agent) the last one counts.
        if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"')
            cell = cell.substr(0, cell.size() - 1).substr(cell.rfind('"', cell.size() - 2) + 1);
        if (column < m_dialect.barColumns.size())
            m_fields.emplace_back(m_dialect.barColumns[column], cell);
        ++column;
        if (bar == line.npos)
            break;
        line.remove_prefix(bar + 3);
    }
    if (column >= 4)
        return true;
    m_fields.clear();
    return false;
}

} // namespace claviger::audit
