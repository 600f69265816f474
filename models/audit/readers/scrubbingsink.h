// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/secretscrubber.h"
#include "models/audit/recordsource.h"

#include <array>
#include <string>

namespace claviger::audit {

/// Stands before another sink and lets no whole secret through: neither in a record's raw text nor in its
/// fields, nor in what was rejected. One per parser.
class ScrubbingSink final : public RecordSink
{
public:
    ScrubbingSink(const SecretScrubber &scrubber, RecordSink &next);

    /// Looks through a whole chunk before it is parsed, which is faster than record by record: if it holds no
    /// secret, its records pass as they are.
    void enter(const Chunk &chunk);

    void accept(const Record &record) override;
    void reject(std::string_view raw, std::uint64_t position, const std::string &reason) override;
    void fold() override { m_next.fold(); }

    /// Secrets replaced in raw texts so far; the same one in a field of the record is not counted again.
    [[nodiscard]] std::uint64_t replaced() const { return m_replaced; }

private:
    const SecretScrubber &m_scrubber;
    RecordSink &m_next;
    std::uint64_t m_replaced = 0;
    bool m_isClean = false; ///< the chunk that is being parsed
    std::string m_raw;
    std::string m_eventId;
    std::array<std::string, auditFieldCount> m_fields;
};

} // namespace claviger::audit
