// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a log: unpacked where they are packed, decided about, cut into small chunks and parsed. What
// comes out must be well-formed: fields in UTF-8, raw records within the log, nothing lost in silence.
#include "models/audit/readers/archivereader.h"
#include "models/audit/readers/container.h"
#include "models/audit/readers/logopener.h"
#include "models/audit/readers/scrubbingsink.h"
#include "models/audit/readers/textbytes.h"

#include <simdjson.h>

#include <cstring>

using namespace claviger;
using namespace claviger::audit;

namespace {

class MemoryBytes final : public ByteStream
{
public:
    explicit MemoryBytes(std::string_view bytes) : m_bytes(bytes) {}
    Result<qsizetype> read(char *to, qsizetype most) override
    {
        const auto size = std::min<qsizetype>(most, qsizetype(m_bytes.size()) - m_given);
        std::memcpy(to, m_bytes.data() + m_given, size_t(size));
        m_given += size;
        return size;
    }
    std::uint64_t bytesRead() const override { return std::uint64_t(m_given); }
    std::uint64_t bytesTotal() const override { return m_bytes.size(); }

private:
    std::string_view m_bytes;
    qsizetype m_given = 0;
};

class CheckingSink final : public RecordSink
{
public:
    void accept(const Record &record) override
    {
        for (const std::string_view field : record.fields) {
            if (!simdjson::validate_utf8(field))
                __builtin_trap();
        }
        if (record.position == 0)
            __builtin_trap();
    }
    void reject(std::string_view, std::uint64_t, const std::string &reason) override
    {
        if (reason.empty())
            __builtin_trap();
    }
    void fold() override {}
};

std::unique_ptr<ByteStream> unpacked(std::unique_ptr<ByteStream> bytes, std::string_view head,
                                     const ReaderLimits &limits)
{
    const Container container = containerOf(head);
    if (container == Container::Plain)
        return bytes;
    auto reader = std::make_shared<ArchiveReader>(std::move(bytes), container, QStringLiteral("log"), limits);
    const Result<std::optional<ArchiveReader::Entry>> entry = reader->next();
    if (!entry || !*entry)
        return nullptr;
    return std::make_unique<ArchiveMember>(reader);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const LogFormatCatalogue catalogue;
    static const SecretScrubber scrubber({}, wellKnownTokenShapes());
    ReaderOptions options;
    options.limits.chunkBytes = 200;
    options.limits.sampleBytes = 4'096;
    options.limits.expansionFree = 1 << 20;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    std::unique_ptr<ByteStream> stream =
        unpacked(std::make_unique<MemoryBytes>(bytes), bytes, options.limits);
    if (!stream)
        return 0;
    stream = std::make_unique<TextBytes>(std::move(stream), textEncodingOf(bytes));
    Result<OpenedLog> log =
        LogOpener(catalogue, options).open(QStringLiteral("log"), {}, std::move(stream), 1'700'000'000);
    if (!log)
        return 0;
    CheckingSink checking;
    ScrubbingSink sink(scrubber, checking);
    const std::unique_ptr<ChunkParser> parser = log->source->makeParser();
    while (true) {
        const Result<Chunk> chunk = log->source->next();
        if (!chunk || chunk->bytes.isEmpty())
            return 0;
        sink.enter(*chunk);
        parser->parse(*chunk, sink);
    }
}
