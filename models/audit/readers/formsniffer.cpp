// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/formsniffer.h"

#include "models/audit/readers/csvsniffer.h"
#include "models/audit/readers/jsonlistfinder.h"
#include "models/audit/readers/jsonscan.h"
#include "models/audit/readers/lineshapes.h"

#include <QCoreApplication>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleLines = 400;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::FormSniffer)
};

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(u'.');
}

void describeList(LogForm &form, const JsonList &list, std::size_t offset)
{
    form.kind = LogForm::Kind::JsonList;
    form.listNames = list.names;
    form.listStart = static_cast<qsizetype>(offset + list.start + 1);
    form.description = list.names.empty() ? Text::tr("a JSON list")
                                          : Text::tr("a JSON list under \"%1\"").arg(joined(list.names));
}

/// Calls \a see with each line until it says false; a last line that the sample cuts off is left out.
void eachLine(std::string_view head, bool isWhole, const std::function<bool(std::string_view)> &see)
{
    while (!head.empty()) {
        const std::size_t end = head.find('\n');
        if (end == head.npos && !isWhole)
            return;
        std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find_first_not_of(" \t") != line.npos && !see(line))
            return;
    }
}

std::size_t cellsBetweenBars(std::string_view line)
{
    std::size_t cells = 1;
    for (std::size_t at = line.find(" | "); at != line.npos; at = line.find(" | ", at + 3))
        ++cells;
    return cells;
}

} // namespace

FormSniffer::FormSniffer(IsRecord isRecord) : m_isRecord(std::move(isRecord)) {}

LogForm FormSniffer::sniff(std::string_view head, bool isWhole) const
{
    LogForm form;
    if (sniffJson(head, isWhole, form) || sniffDirectives(head, form))
        return form;
    const bool jsonLines = head.substr(jsonSkipSpace(head, 0)).starts_with('{');
    if (std::optional<CsvDialect> table = jsonLines ? std::nullopt : sniffCsv(head, isWhole)) {
        form.kind = LogForm::Kind::Table;
        form.table = std::move(*table);
        const QString name =
            form.table.delimiter == '\t' ? Text::tr("a table with tabs")
            : form.table.delimiter == ','
                ? Text::tr("a table with commas (CSV)")
                : Text::tr("a table with \"%1\" between cells").arg(QLatin1Char(form.table.delimiter));
        form.description = form.table.hasHeader ? name : Text::tr("%1, without header").arg(name);
        return form;
    }
    sniffLines(head, isWhole, form);
    return form;
}

bool FormSniffer::sniffJson(std::string_view head, bool isWhole, LogForm &form) const
{
    const std::size_t first = jsonSkipSpace(head, 0);
    if (first >= head.size())
        return false;
    const std::string_view json = head.substr(first);
    if (json.front() == '[') {
        const std::size_t element = jsonSkipSpace(json, 1);
        if (element < json.size() && json[element] != '{' && json[element] != ']')
            return false;
        describeList(form, {}, first);
        return true;
    }
    if (json.front() != '{')
        return false;
    const std::size_t end = jsonValueEnd(json, 0);
    const std::size_t line = json.find('\n');
    const bool onOneLine = end != json.npos && (line == json.npos || end <= line);
    // A record per line, unless the line is all there is and wraps a list.
    const bool onlyOne = onOneLine && isWhole && jsonSkipSpace(json, end) >= json.size();
    if (onOneLine && !onlyOne) {
        form.description = Text::tr("JSON lines");
        return false;
    }
    if (end == json.npos && line != json.npos && line < json.size() / 2 && jsonSkipSpace(json, 1) < line) {
        // The first line does not end its object: pretty-printed, or cut off within JSON lines.
        const std::size_t next = jsonSkipSpace(json, line);
        if (next < json.size() && json[next] == '{')
            return false;
    }
    if (onlyOne) {
        simdjson::dom::parser parser;
        simdjson::dom::element record;
        if (parser.parse(json.data(), end).get(record) == simdjson::SUCCESS && m_isRecord(record)) {
            form.kind = LogForm::Kind::JsonValues;
            form.description = Text::tr("one JSON object");
            return true;
        }
    }
    JsonList list;
    if (findJsonList(json, list)) {
        describeList(form, list, first);
        return true;
    }
    form.kind = LogForm::Kind::JsonValues;
    form.description = Text::tr("JSON objects");
    return true;
}

bool FormSniffer::sniffDirectives(std::string_view head, LogForm &form)
{
    const std::string_view start = head.substr(0, 4'000);
    if (!start.starts_with("#"))
        return false;
    const bool named = start.find("\n#Fields:") != start.npos || start.starts_with("#Fields:") ||
                       start.find("\n#fields\t") != start.npos || start.starts_with("#fields\t");
    if (!named)
        return false;
    form.kind = LogForm::Kind::Directives;
    form.description = Text::tr("cells under the columns of a #Fields line");
    return true;
}

void FormSniffer::sniffLines(std::string_view head, bool isWhole, LogForm &form)
{
    const TimeContext context;
    const LineDialect none;
    LineShapes shapes(none, context);
    TextArena arena;
    std::size_t counts[6] = {};
    std::size_t lines = 0;
    std::size_t bars = 0;
    eachLine(head, isWhole, [&](std::string_view line) {
        arena.clear();
        ++lines;
        bars =
            std::max(bars, cellsBetweenBars(line) >= 5 && line.front() != '{' ? cellsBetweenBars(line) : 0);
        const LineShapes::Shape shape =
            line.front() == '{' ? LineShapes::Shape::Json : shapes.read(line, arena);
        ++counts[static_cast<std::size_t>(shape)];
        return lines < sampleLines;
    });
    const std::size_t json = counts[static_cast<std::size_t>(LineShapes::Shape::Json)];
    const std::size_t access = counts[static_cast<std::size_t>(LineShapes::Shape::Access)];
    form.lines.jsonOnly = json == lines;
    form.lines.accessOnly = access > 0 && access * 2 > lines - json;
    for (std::size_t i = 0; i < bars && access == 0; ++i)
        form.lines.barColumns.push_back("column " + std::to_string(i + 1));
    if (json * 10 > lines * 9)
        form.description = Text::tr("JSON lines");
    else if (form.lines.accessOnly)
        form.description = Text::tr("access log lines");
    else if (!form.lines.barColumns.empty())
        form.description = Text::tr("lines with \" | \" between cells");
    else if (counts[static_cast<std::size_t>(LineShapes::Shape::Pairs)] * 2 > lines)
        form.description = Text::tr("lines of name=value pairs (logfmt)");
    else
        form.description = Text::tr("lines of text");
}

} // namespace claviger::audit
