// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/logopener.h"

#include "models/audit/readers/csvchunkparser.h"
#include "models/audit/readers/csvcutter.h"
#include "models/audit/readers/cutsource.h"
#include "models/audit/readers/decisiontext.h"
#include "models/audit/readers/directivecutter.h"
#include "models/audit/readers/directivelinereader.h"
#include "models/audit/readers/formsniffer.h"
#include "models/audit/readers/foundfield.h"
#include "models/audit/readers/genericformat.h"
#include "models/audit/readers/jsonchunkparser.h"
#include "models/audit/readers/jsoncutter.h"
#include "models/audit/readers/linechunkparser.h"
#include "models/audit/readers/linecutter.h"
#include "models/audit/readers/logsampler.h"
#include "models/audit/readers/mappingcompiler.h"
#include "models/audit/readers/mixedlinereader.h"
#include "models/audit/readers/neighbouryear.h"
#include "models/audit/readers/prefixedbytes.h"
#include "models/audit/readers/wrappedrecords.h"
#include "models/audit/readers/zonerule.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace claviger::audit {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claviger::audit::LogOpener)
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

LogOpener::LogOpener(const LogFormatCatalogue &catalogue, const ReaderOptions &options)
    : m_catalogue(catalogue), m_options(options)
{
}

Result<OpenedLog> LogOpener::open(const QString &path, const QString &container,
                                  std::unique_ptr<ByteStream> bytes, std::int64_t changedAt) const
{
    auto stream = std::make_unique<PrefixedBytes>(std::move(bytes));
    const QByteArray head = stream->peek(m_options.limits.sampleBytes);
    const FormSniffer sniffer([this](simdjson::dom::element element) { return isRecord(element); });
    const LogForm form = sniffer.sniff(viewOf(head), stream->isWhole());
    SampleFields sample = sampleOf(viewOf(head), stream->isWhole(), form);

    OpenedLog log;
    log.path = path;
    log.decision.container =
        container.isEmpty() ? form.description : Text::tr("%1: %2").arg(container, form.description);
    log.decision.why.append(Text::tr("The content is %1.").arg(form.description));
    const WrappedRecords wrapped(viewOf(head), stream->isWhole(), form, [this](const SampleFields &records) {
        return m_catalogue.match(records).has_value();
    });
    if (wrapped.found())
        sample = wrapped.sample();
    Result<Choice> choice = choose(sample, log.decision);
    if (!choice)
        return fail(choice.error());
    log.decision.inside = QString::fromStdString(toText(choice->prefix));
    if (wrapped.found()) {
        wrapped.applyTo(choice->format, choice->prefix);
        log.decision.why.append(Text::tr("Each record wraps a list of events."));
    }
    applyOverrides(*choice, sample, log.decision);
    const std::shared_ptr<RecordMapping> mapping = compiledMapping(choice->format, choice->prefix);
    setTimeContext(*mapping, choice->format, changedAt);
    if (form.kind == LogForm::Kind::Lines && !m_options.year)
        takeYearOfNeighbours(viewOf(head), *mapping, log.decision);
    log.decision.format = QString::fromStdString(choice->format.id);
    log.decision.title = QString::fromStdString(choice->format.name);
    log.decision.mapping = mappingTextOf(choice->format, choice->prefix);
    log.fields = foundFields(sample, choice->format.wrapper);
    log.source = makeSource(form, std::move(stream), mapping);
    return log;
}

bool LogOpener::isRecord(simdjson::dom::element element) const
{
    SampleFields sample;
    sample.addJson(element);
    const std::optional<LogFormatCatalogue::Match> match = m_catalogue.match(sample);
    return match && match->prefix.empty();
}

Result<LogOpener::Choice> LogOpener::choose(const SampleFields &sample, FormatDecision &decision) const
{
    if (m_options.format == u"generic"_s)
        return Choice{genericFormat(sample, decision.why), {}};
    if (!m_options.format.isEmpty()) {
        const LogFormat *const format = m_catalogue.find(m_options.format);
        if (!format) {
            QStringList names;
            for (const LogFormat &each : m_catalogue.formats())
                names.append(QString::fromStdString(each.id));
            return fail(ErrorCode::Invalid, Text::tr("There is no log format \"%1\". There are: %2, generic.")
                                                .arg(m_options.format, names.join(u", "_s)));
        }
        decision.confidence = 100;
        decision.why.append(Text::tr("The format was given."));
        return Choice{*format, {}};
    }
    if (const std::optional<LogFormatCatalogue::Match> match = m_catalogue.match(sample)) {
        decision.confidence = match->confidence;
        decision.why.append(match->why);
        return Choice{*match->format, match->prefix};
    }
    decision.why.append(Text::tr("No log format fits; names and values decide."));
    LogFormat generic = genericFormat(sample, decision.why);
    decision.confidence = generic.time.ways.empty() ? 10 : 50;
    return Choice{std::move(generic), {}};
}

// A path is given as it is shown, from the record's root on: within the object that the records stand in, or
// beside it.
LogFormat::Part LogOpener::givenPart(const FieldPath &path, const Choice &choice, const SampleFields &sample)
{
    const auto [end, rest] = std::ranges::mismatch(choice.prefix, path);
    if (end == choice.prefix.end())
        return {{rest, path.end()}, {}, false};
    const bool isBeside = sample.find({}, path) != nullptr && sample.find(choice.prefix, path) == nullptr;
    return {path, {}, isBeside};
}

void LogOpener::applyOverrides(Choice &choice, const SampleFields &sample, FormatDecision &decision) const
{
    LogFormat &format = choice.format;
    for (auto it = m_options.mapping.begin(); it != m_options.mapping.end(); ++it) {
        const std::optional<AuditField> field = auditFieldFromName(it.key());
        LogFormat::Field *target = it.key() == u"time"_s       ? &format.time
                                   : it.key() == u"event_id"_s ? &format.eventId
                                   : field                     ? &format.fields[indexOf(*field)]
                                                               : nullptr;
        if (!target)
            continue;
        if (it.value().isEmpty()) {
            *target = {};
            decision.why.append(Text::tr("%1 is not to be read.").arg(it.key()));
            continue;
        }
        const std::optional<FieldPath> path = fieldPathFromText(it.value().toStdString());
        if (!path)
            continue;
        target->ways = {{{givenPart(*path, choice, sample)}, " "}};
        decision.why.append(Text::tr("%1 was given: %2.").arg(it.key(), it.value()));
    }
}

void LogOpener::setTimeContext(RecordMapping &mapping, const LogFormat &format, std::int64_t changedAt) const
{
    TimeContext &context = mapping.timeContext;
    const QDateTime changed = changedAt > 0 ? QDateTime::fromSecsSinceEpoch(changedAt, QTimeZone::utc())
                                            : QDateTime::currentDateTimeUtc();
    context.year = changed.date().year();
    context.lastMonth = changed.date().month();
    if (m_options.year) {
        context.year = *m_options.year;
        context.lastMonth = 12;
    }
    if (m_options.zone)
        applyZone(*m_options.zone, context);
    else if (!format.zone.isEmpty())
        applyZone(QTimeZone(format.zone), context);
}

void LogOpener::takeYearOfNeighbours(std::string_view head, RecordMapping &mapping, FormatDecision &decision)
{
    const std::int64_t said = latestTimeWithYear(head);
    if (said == noTime)
        return;
    setYearAround(said, mapping.timeContext);
    decision.why.append(Text::tr("The year of times without one is that of the lines which name it."));
}

std::unique_ptr<RecordSource> LogOpener::makeSource(const LogForm &form, std::unique_ptr<ByteStream> bytes,
                                                    std::shared_ptr<const RecordMapping> mapping) const
{
    const ReaderLimits &limits = m_options.limits;
    std::unique_ptr<ChunkCutter> cutter;
    CutSource::ParserMaker makeOne;
    switch (form.kind) {
    case LogForm::Kind::Lines:
        cutter = std::make_unique<LineCutter>(std::move(bytes), limits);
        makeOne = [mapping, dialect = form.lines] {
            return std::make_unique<LineChunkParser>(std::make_unique<MixedLineReader>(mapping, dialect));
        };
        break;
    case LogForm::Kind::JsonList:
    case LogForm::Kind::JsonValues:
        cutter = std::make_unique<JsonCutter>(
            std::move(bytes),
            form.kind == LogForm::Kind::JsonList ? JsonCutter::Shape::List : JsonCutter::Shape::Values,
            form.listNames, limits);
        makeOne = [mapping] { return std::make_unique<JsonChunkParser>(mapping); };
        break;
    case LogForm::Kind::Table:
        cutter = std::make_unique<CsvCutter>(std::move(bytes), form.table.delimiter, limits);
        makeOne = [mapping, dialect = form.table] {
            return std::make_unique<CsvChunkParser>(mapping, dialect);
        };
        break;
    case LogForm::Kind::Directives:
        cutter = std::make_unique<DirectiveCutter>(std::move(bytes), limits);
        makeOne = [mapping] {
            return std::make_unique<LineChunkParser>(std::make_unique<DirectiveLineReader>(mapping));
        };
        break;
    }
    return std::make_unique<CutSource>(std::move(cutter), std::move(makeOne));
}

} // namespace claviger::audit
