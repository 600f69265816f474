// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/openedlog.h"

#include <array>
#include <string>
#include <vector>

namespace claviger::audit {

/// Keeps everything that a parser hands over.
class CollectingSink final : public RecordSink
{
public:
    struct Event
    {
        std::int64_t time = noTime;
        std::uint8_t timeFlags = TimeExact;
        std::array<std::string, auditFieldCount> fields;
        std::string eventId;
        std::string raw;
        std::uint64_t position = 0;

        const std::string &operator[](AuditField field) const { return fields[indexOf(field)]; }
    };
    struct Rejected
    {
        std::string raw;
        std::uint64_t position = 0;
        std::string reason;
    };

    void accept(const Record &record) override
    {
        Event event;
        event.time = record.time;
        event.timeFlags = record.timeFlags;
        for (const AuditField field : allAuditFields)
            event.fields[indexOf(field)] = record[field];
        event.eventId = record.eventId;
        event.raw = record.raw;
        event.position = record.position;
        events.push_back(std::move(event));
    }
    void reject(std::string_view raw, std::uint64_t position, const std::string &reason) override
    {
        rejected.push_back({std::string(raw), position, reason});
    }
    void fold() override { ++folded; }

    std::vector<Event> events;
    std::vector<Rejected> rejected;
    std::size_t folded = 0;
};

/// Reads all of \a source into \a sink with one parser; the error that ended it, if one did.
inline Done readAll(RecordSource &source, RecordSink &sink)
{
    const std::unique_ptr<ChunkParser> parser = source.makeParser();
    while (true) {
        const Result<Chunk> chunk = source.next();
        if (!chunk)
            return fail(chunk.error());
        if (chunk->bytes.isEmpty())
            return {};
        parser->parse(*chunk, sink);
    }
}

} // namespace claviger::audit
