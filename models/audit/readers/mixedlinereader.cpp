// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/mixedlinereader.h"

#include "models/audit/readers/jsonrepair.h"

#include <QCoreApplication>

namespace claviger::audit {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::MixedLineReader)
};

} // namespace

MixedLineReader::MixedLineReader(std::shared_ptr<const RecordMapping> mapping, LineDialect dialect)
    : m_dialect(std::move(dialect))
    , m_records(std::move(mapping))
    , m_shapes(m_dialect, m_records.mapping().timeContext)
{
}

void MixedLineReader::read(const Line &line, RecordSink &sink)
{
    const std::size_t first = line.text.find_first_not_of(" \t\r");
    if (first == line.text.npos)
        return;
    m_records.begin();
    if (line.text[first] != '{')
        return readText(line, sink);
    if (!m_records.readJson(line, line.text.substr(first), {}, sink))
        RecordReader::reject(line, m_records.problem(), sink);
}

void MixedLineReader::readText(const Line &line, RecordSink &sink)
{
    std::string_view text = line.text;
    if (!simdjson::validate_utf8(text))
        text = m_records.arena().keep(repairedUtf8(text));
    const LineShapes::Shape shape = m_shapes.read(text, m_records.arena());
    if (shape == LineShapes::Shape::Json) {
        if (!m_records.readJson(line, m_shapes.json(), m_shapes.prefix().time, sink))
            RecordReader::reject(line, m_records.problem(), sink);
        return;
    }
    if (shape == LineShapes::Shape::Nothing) {
        const QString reason = m_dialect.jsonOnly ? Text::tr("This line is no JSON, as the others are.")
                                                  : Text::tr("There is no time in this line.");
        return RecordReader::reject(line, reason.toStdString(), sink);
    }
    if (m_dialect.accessOnly && shape != LineShapes::Shape::Access) {
        const QString reason = Text::tr("This line is no request, as the others are.");
        return RecordReader::reject(line, reason.toStdString(), sink);
    }
    for (const auto &[name, value] : m_shapes.fields())
        m_records.put(name, value);
    m_records.finish(line, m_shapes.prefix().time, sink);
}

} // namespace claviger::audit
