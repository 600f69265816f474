// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/jsonwalker.h"
#include "models/audit/readers/linereader.h"
#include "models/audit/readers/recordbuilder.h"

#include <memory>
#include <string>
#include <vector>

namespace claviger::audit {

/// Turns the text of a JSON record into events: the one record that it is, or the several that stand in a
/// list within it. What other readers share, too: a record's values, its building and its rejection.
class RecordReader
{
public:
    explicit RecordReader(std::shared_ptr<const RecordMapping> mapping);

    /// Reads \a json, a piece of \a line (all of it, or what stands behind a prefix). False if it is no
    /// JSON object; then nothing was handed on and problem() says why.
    bool readJson(const LineReader::Line &line, std::string_view json, const ReadTime &before,
                  RecordSink &sink);
    [[nodiscard]] const std::string &problem() const { return m_problem; }

    /// Hands on the event that was put together.
    void finish(const LineReader::Line &line, const ReadTime &before, RecordSink &sink);
    /// \a reason is used unless the record was merely cut off by the log's end.
    static void reject(const LineReader::Line &line, const std::string &reason, RecordSink &sink);

    /// Forgets the last record.
    void begin();
    /// A value under the node that child() found.
    void put(int node, std::string_view value);
    void put(std::string_view name, std::string_view value) { put(child(name), value); }
    [[nodiscard]] int child(std::string_view name) const
    {
        return m_mapping->tree.child(m_mapping->tree.node(PathTree::root), name);
    }
    [[nodiscard]] const RecordMapping &mapping() const { return *m_mapping; }
    [[nodiscard]] TextArena &arena() { return m_builder.arena(); }

private:
    struct Exploding
    {
        const LineReader::Line &line;
        const ReadTime &before;
        RecordSink &sink;
        std::size_t count = 0;
    };
    void explode(Exploding &run, simdjson::dom::element element, std::string_view text, std::size_t level);
    void finishElement(Exploding &run, std::string_view text);
    /// Hands on \a record, once for each event that it stands for.
    void accept(Record &record, RecordSink &sink);
    [[nodiscard]] std::string_view numbered(std::string_view id, std::size_t number);
    void rejectTime(const LineReader::Line &line, RecordSink &sink);

    std::shared_ptr<const RecordMapping> m_mapping;
    RecordBuilder m_builder;
    JsonWalker m_walker;
    SlotValues m_values;
    std::string m_problem;
};

} // namespace claviger::audit
