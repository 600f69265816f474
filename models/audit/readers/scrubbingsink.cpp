// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/scrubbingsink.h"

namespace claviger::audit {

ScrubbingSink::ScrubbingSink(const SecretScrubber &scrubber, RecordSink &next)
    : m_scrubber(scrubber), m_next(next)
{
}

void ScrubbingSink::enter(const Chunk &chunk)
{
    const std::string_view text(chunk.bytes.constData(), static_cast<std::size_t>(chunk.bytes.size()));
    // Escaped letters can hide a secret from a look at the text as it stands.
    m_isClean = !m_scrubber.finds(text) && text.find("\\u00") == text.npos;
}

void ScrubbingSink::accept(const Record &record)
{
    if (m_isClean)
        return m_next.accept(record);
    const std::size_t inRaw = m_scrubber.scrub(record.raw, m_raw);
    Record clean = record;
    std::size_t inFields = 0;
    // Fields repeat what stands in the raw text; only where escapes ("\u0067hp_") hide it there must each be
    // looked at. The key always is: it may come from outside of a list's element.
    const bool hidden = inRaw > 0 || record.raw.find('\\') != record.raw.npos;
    for (const AuditField field : {AuditField::Key, AuditField::Actor, AuditField::Resource,
                                   AuditField::UserAgent, AuditField::RequestId, AuditField::Action,
                                   AuditField::Workspace, AuditField::Status, AuditField::Ip}) {
        const std::string_view value = record[field];
        if (value.size() < 12 || (!hidden && field != AuditField::Key))
            continue;
        const std::size_t found = m_scrubber.scrub(value, m_fields[indexOf(field)]);
        if (found > 0)
            clean[field] = m_fields[indexOf(field)];
        inFields += found;
    }
    if (inRaw > 0)
        clean.raw = m_raw;
    if (inRaw > 0 && m_scrubber.scrub(record.eventId, m_eventId) > 0)
        clean.eventId = m_eventId;
    m_replaced += inRaw > 0 ? inRaw : inFields;
    m_next.accept(clean);
}

void ScrubbingSink::reject(std::string_view raw, std::uint64_t position, const std::string &reason)
{
    if (m_isClean)
        return m_next.reject(raw, position, reason);
    std::string words;
    const std::size_t inRaw = m_scrubber.scrub(raw, m_raw);
    m_replaced += inRaw;
    // The reason may quote the record.
    const bool quoted = m_scrubber.scrub(reason, words) > 0;
    m_next.reject(inRaw > 0 ? std::string_view(m_raw) : raw, position, quoted ? words : reason);
}

} // namespace claviger::audit
