// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/import/logpreview.h"

#include "models/audit/readers/logwalk.h"
#include "models/audit/readers/scrubbingsink.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claviger::audit {

namespace {

constexpr std::size_t rawBytes = 4'000;
constexpr int certainFrom = 70; // percent: three signs of a format, or two and some hints

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LogPreview)
};

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

class PreviewSink final : public RecordSink
{
public:
    PreviewSink(LogPreview &preview, qsizetype most) : m_preview(preview), m_most(most) {}

    void accept(const Record &record) override
    {
        ++m_preview.looked;
        m_preview.timeless += record.time == noTime ? 1 : 0;
        m_preview.assumesZone = m_preview.assumesZone || (record.timeFlags & ZoneAssumed) != 0;
        m_preview.assumesYear = m_preview.assumesYear || (record.timeFlags & YearAssumed) != 0;
        if (m_preview.records.size() >= m_most)
            return;
        PreviewRecord shown;
        shown.time = record.time;
        shown.timeFlags = record.timeFlags;
        for (const AuditField field : allAuditFields)
            shown.fields[indexOf(field)] = textOf(record[field]);
        shown.raw = textOf(record.raw.substr(0, rawBytes));
        shown.position = record.position;
        m_preview.records.append(std::move(shown));
    }

    void reject(std::string_view raw, std::uint64_t position, const std::string &reason) override
    {
        ++m_preview.looked;
        ++m_preview.rejected;
        if (m_preview.records.size() >= m_most)
            return;
        PreviewRecord shown;
        shown.raw = textOf(raw.substr(0, rawBytes));
        shown.position = position;
        shown.reason = QString::fromStdString(reason);
        m_preview.records.append(std::move(shown));
    }

    void fold() override {}

private:
    LogPreview &m_preview;
    qsizetype m_most;
};

/// The first log in the file that can be read; else what the first one suffers from.
Result<OpenedLog> firstLog(LogWalk &walk, const QString &path, int members)
{
    std::optional<Error> problem;
    for (int i = 0; i < members; ++i) {
        Result<std::optional<OpenedLog>> log = walk.next();
        if (log && *log)
            return std::move(**log);
        if (log)
            break;
        if (!problem)
            problem = log.error();
    }
    if (problem)
        return fail(*problem);
    return fail(ErrorCode::NotFound, Text::tr("There is no log in %1.").arg(path));
}

void scrub(QStringList &texts, const SecretScrubber &scrubber)
{
    std::string clean;
    for (QString &text : texts) {
        if (scrubber.scrub(text.toStdString(), clean) > 0)
            text = QString::fromStdString(clean);
    }
}

} // namespace

bool LogPreview::isCertain() const
{
    return decision.confidence >= certainFrom && looked > 0 && rejected * 20 <= looked &&
           timeless * 20 <= looked;
}

Result<LogPreview> previewLog(const QString &path, const ReaderOptions &options,
                              const SecretScrubber &scrubber, const PreviewLimits &limits)
{
    ReaderOptions bounded = options;
    bounded.witness = {};
    bounded.limits.chunkBytes = limits.bytes;
    LogWalk walk({path}, bounded);
    Result<OpenedLog> log = firstLog(walk, path, limits.members);
    if (!log)
        return fail(log.error());
    LogPreview preview;
    preview.path = log->path;
    preview.bytes = options.texts.contains(path) ? quint64(options.texts.value(path).size())
                                                 : quint64(QFileInfo(path).size());
    preview.decision = log->decision;
    preview.fields = std::move(log->fields);
    for (FoundField &field : preview.fields)
        scrub(field.examples, scrubber);
    const Result<Chunk> chunk = log->source->next();
    if (!chunk)
        return fail(chunk.error());
    PreviewSink sink(preview, limits.records);
    ScrubbingSink clean(scrubber, sink);
    clean.enter(*chunk);
    log->source->makeParser()->parse(*chunk, clean);
    return preview;
}

} // namespace claviger::audit
