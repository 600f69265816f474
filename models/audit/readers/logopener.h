// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/readers/bytestream.h"
#include "models/audit/readers/logformatcatalogue.h"
#include "models/audit/readers/logform.h"
#include "models/audit/readers/openedlog.h"
#include "models/audit/readers/recordmapping.h"

#include <QString>

#include <memory>

namespace claviger::audit {

/// Decides how the bytes of one log are read, by its beginning, and makes the source that reads them so.
class LogOpener
{
public:
    LogOpener(const LogFormatCatalogue &catalogue, const ReaderOptions &options);

    /// \a bytes are decompressed already; \a container says what they came out of. \a changedAt is the
    /// file's last change (seconds since 1970, 0: unknown): the year for times that name none.
    [[nodiscard]] Result<OpenedLog> open(const QString &path, const QString &container,
                                         std::unique_ptr<ByteStream> bytes, std::int64_t changedAt) const;

private:
    struct Choice
    {
        LogFormat format;
        FieldPath prefix;
    };
    [[nodiscard]] Result<Choice> choose(const SampleFields &sample, FormatDecision &decision) const;
    [[nodiscard]] bool isRecord(simdjson::dom::element element) const;
    [[nodiscard]] static LogFormat::Part givenPart(const FieldPath &path, const Choice &choice,
                                                   const SampleFields &sample);
    void applyOverrides(Choice &choice, const SampleFields &sample, FormatDecision &decision) const;
    static void takeYearOfNeighbours(std::string_view head, RecordMapping &mapping, FormatDecision &decision);
    void setTimeContext(RecordMapping &mapping, const LogFormat &format, std::int64_t changedAt) const;
    [[nodiscard]] std::unique_ptr<RecordSource>
    makeSource(const LogForm &form, std::unique_ptr<ByteStream> bytes,
               std::shared_ptr<const RecordMapping> mapping) const;

    const LogFormatCatalogue &m_catalogue;
    const ReaderOptions &m_options;
};

} // namespace claviger::audit
