// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/recordreader.h"

#include "models/audit/readers/jsonscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace claviger::audit {

namespace {

// A record that claims to stand for more events than any source would leave out stands for this many.
constexpr std::size_t mostRepeats = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::RecordReader)
};

QString reasonFor(simdjson::error_code problem)
{
    switch (problem) {
    case simdjson::SUCCESS:
        return Text::tr("This is JSON, but no object.");
    case simdjson::DEPTH_ERROR:
        return Text::tr("The JSON is nested deeper than any log should be.");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return Text::tr("The JSON is too large to be read.");
    default:
        return Text::tr("This is no valid JSON (%1).")
            .arg(QString::fromUtf8(simdjson::error_message(problem)));
    }
}

} // namespace

RecordReader::RecordReader(std::shared_ptr<const RecordMapping> mapping)
    : m_mapping(std::move(mapping))
    , m_builder(m_mapping)
    , m_walker(m_mapping->tree, m_builder.arena())
    , m_values(m_mapping->tree.slotCount())
{
}

void RecordReader::begin()
{
    m_values.clear();
    m_walker.reset();
    m_builder.arena().clear();
}

void RecordReader::put(int node, std::string_view value)
{
    if (node == PathTree::none)
        return;
    const PathTree::Node &at = m_mapping->tree.node(node);
    if (at.leadsOn())
        m_walker.walkText(value, node, m_values);
    if (at.slot != PathTree::none)
        m_values.put(at.slot, value);
}

bool RecordReader::readJson(const LineReader::Line &line, std::string_view json, const ReadTime &before,
                            RecordSink &sink)
{
    // What is read may be a copy that was put right; only the line itself has room behind it.
    const bool inLine = json.data() >= line.text.data() && json.data() <= line.text.data() + line.text.size();
    const std::size_t readable =
        inLine ? line.readable - static_cast<std::size_t>(json.data() - line.text.data()) : json.size();
    if (!m_walker.parse(json, readable) || !m_walker.parsed().is_object()) {
        m_problem = reasonFor(m_walker.problem()).toStdString();
        return false;
    }
    if (!m_mapping->explode.empty()) {
        Exploding run{line, before, sink};
        explode(run, m_walker.parsed(), json, 0);
        return true;
    }
    m_walker.walk(m_walker.parsed(), PathTree::root, m_values);
    finish(line, before, sink);
    return true;
}

void RecordReader::explode(Exploding &run, simdjson::dom::element element, std::string_view text,
                           std::size_t level)
{
    const int from = level == 0 ? PathTree::root : m_mapping->explode[level - 1];
    if (level == m_mapping->explode.size()) {
        m_walker.walk(element, from, m_values);
        finishElement(run, text);
        return;
    }
    m_walker.walk(element, from, m_values, m_mapping->explode[level]);
    if (!m_walker.stopped()) {
        // No list: the record stands for itself, or (further in) for nothing.
        if (level == 0)
            finish(run.line, run.before, run.sink);
        return;
    }
    const simdjson::dom::array list = m_walker.stopped()->get_array().value_unsafe();
    const std::size_t at = jsonMember(text, m_mapping->explodeNames[level]);
    const std::vector<std::string_view> texts = jsonElements(text, at);
    const SlotValues outer = m_values;
    std::size_t index = 0;
    for (const simdjson::dom::element inner : list) {
        m_values = outer;
        explode(run, inner, index < texts.size() ? texts[index] : text, level + 1);
        ++index;
    }
    m_values = outer;
}

void RecordReader::finishElement(Exploding &run, std::string_view text)
{
    Record record;
    record.raw = m_mapping->explodedRawIsElement ? text : run.line.text;
    const RecordBuilder::Verdict verdict = m_builder.build(m_values, run.before, record);
    ++run.count;
    if (verdict == RecordBuilder::Verdict::BadTime)
        return rejectTime(run.line, run.sink);
    // Events that share a record share its id: the number tells them apart.
    if (!m_mapping->explodedRawIsElement)
        record.eventId = numbered(record.eventId, run.count);
    record.position = run.line.position;
    if (verdict == RecordBuilder::Verdict::Folded)
        run.sink.fold();
    else
        accept(record, run.sink);
}

std::string_view RecordReader::numbered(std::string_view id, std::size_t number)
{
    if (id.empty())
        return {};
    const std::string suffix = '#' + std::to_string(number);
    char *const text = arena().take(id.size() + suffix.size());
    std::ranges::copy(suffix, std::ranges::copy(id, text).out);
    return {text, id.size() + suffix.size()};
}

void RecordReader::accept(Record &record, RecordSink &sink)
{
    sink.accept(record);
    if (m_mapping->repeatsSlot == PathTree::none)
        return;
    std::size_t more = 0;
    const std::string_view said = m_values[m_mapping->repeatsSlot];
    std::from_chars(said.data(), said.data() + said.size(), more);
    const std::string_view id = record.eventId;
    for (std::size_t i = 1; i <= std::min(more, mostRepeats); ++i) {
        record.eventId = numbered(id, i);
        sink.accept(record);
    }
}

void RecordReader::finish(const LineReader::Line &line, const ReadTime &before, RecordSink &sink)
{
    Record record;
    record.raw = line.text;
    record.position = line.position;
    switch (m_builder.build(m_values, before, record)) {
    case RecordBuilder::Verdict::Accepted:
        accept(record, sink);
        return;
    case RecordBuilder::Verdict::Folded:
        sink.fold();
        return;
    case RecordBuilder::Verdict::BadTime:
        rejectTime(line, sink);
        return;
    }
}

void RecordReader::rejectTime(const LineReader::Line &line, RecordSink &sink)
{
    const std::string_view bad = m_builder.badTime().substr(0, 60);
    const QString shown = QString::fromUtf8(bad.data(), static_cast<qsizetype>(bad.size()));
    sink.reject(line.text, line.position, Text::tr("\"%1\" is no possible time.").arg(shown).toStdString());
}

void RecordReader::reject(const LineReader::Line &line, const std::string &reason, RecordSink &sink)
{
    if (line.isCutOff)
        sink.reject(line.text, line.position,
                    Text::tr("The log ends within this record: it is cut off.").toStdString());
    else
        sink.reject(line.text, line.position, reason);
}

} // namespace claviger::audit
