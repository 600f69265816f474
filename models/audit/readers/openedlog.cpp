// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/readers/openedlog.h"

#include "models/audit/readers/cutsource.h"
#include "models/audit/readers/genericformat.h"
#include "models/audit/readers/linechunkparser.h"
#include "models/audit/readers/linecutter.h"
#include "models/audit/readers/mappingcompiler.h"
#include "models/audit/readers/mixedlinereader.h"
#include "models/audit/readers/prefixedbytes.h"

namespace claviger::audit {

Result<OpenedLog> openLog(const QString &path, const ReaderOptions &options)
{
    Result<std::unique_ptr<FileBytes>> file = FileBytes::open(path, options.witness);
    if (!file)
        return fail(file.error());
    auto bytes = std::make_unique<PrefixedBytes>(std::move(*file));
    const QByteArray &head = bytes->peek(options.limits.sampleBytes);
    SampleFields sample;
    simdjson::dom::parser parser;
    for (const QByteArray &line : head.split('\n')) {
        simdjson::dom::element element;
        if (parser.parse(line.constData(), static_cast<std::size_t>(line.size())).get(element) == simdjson::SUCCESS)
            sample.addJson(element);
        if (sample.records() > 500)
            break;
    }
    OpenedLog log;
    const std::shared_ptr<const RecordMapping> mapping
        = compiledMapping(genericFormat(sample, log.decision.why), {});
    log.path = path;
    log.source = std::make_unique<CutSource>(
        std::make_unique<LineCutter>(std::move(bytes), options.limits), [mapping] {
            return std::make_unique<LineChunkParser>(std::make_unique<MixedLineReader>(mapping));
        });
    return log;
}

} // namespace claviger::audit
