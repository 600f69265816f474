// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/directivelinereader.h"

#include "models/audit/readers/jsonrepair.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::DirectiveLineReader)
};

} // namespace

std::vector<std::string> directiveColumns(std::string_view line, char &separator)
{
    std::vector<std::string> columns;
    if (!line.starts_with("#Fields") && !line.starts_with("#fields"))
        return columns;
    std::string_view rest = line.substr(7);
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    separator = rest.find('\t') != rest.npos ? '\t' : ' ';
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(separator), rest.size());
        if (end > 0 && rest.substr(0, end) != "\r")
            columns.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return columns;
}

void splitDirectiveCells(std::string_view line, char separator, std::vector<std::string_view> &cells)
{
    cells.clear();
    // Some write spaces between the names and tabs between the values, which then hold spaces.
    if (line.find('\t') != line.npos)
        separator = '\t';
    while (!line.empty()) {
        std::size_t end = 0;
        if (separator == ' ' && line.front() == '"') {
            end = line.find("\" ", 1);
            if (end == line.npos && line.back() == '"' && line.size() > 1)
                end = line.size() - 1;
            if (end != line.npos) {
                cells.push_back(line.substr(1, end - 1));
                line.remove_prefix(std::min(end + 2, line.size()));
                continue;
            }
        }
        end = std::min(line.find(separator), line.size());
        cells.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
}

DirectiveLineReader::DirectiveLineReader(std::shared_ptr<const RecordMapping> mapping)
    : m_records(std::move(mapping))
{
}

void DirectiveLineReader::read(const Line &line, RecordSink &sink)
{
    std::string_view text = line.text;
    if (text.empty())
        return;
    if (text.front() == '#') {
        const std::vector<std::string> columns = directiveColumns(text, m_separator);
        if (columns.empty())
            return;
        m_nodes.clear();
        for (const std::string &column : columns)
            m_nodes.push_back(m_records.child(column));
        return;
    }
    m_records.begin();
    if (!simdjson::validate_utf8(text))
        text = m_records.arena().keep(repairedUtf8(text));
    splitDirectiveCells(text, m_separator, m_cells);
    if (m_cells.size() != m_nodes.size()) {
        return RecordReader::reject(line,
                                    Text::tr("This line has %1 cells for %2 columns.")
                                        .arg(m_cells.size())
                                        .arg(m_nodes.size())
                                        .toStdString(),
                                    sink);
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_records.put(m_nodes[i], m_cells[i]);
    m_records.finish(line, {}, sink);
}

} // namespace claviger::audit
