// SPDX-License-Identifier: GPL-3.0-or-later
// readerspeed FILE: how long the reading of a log takes, cutting and parsing apart, on one core.
#include "models/audit/readers/openedlog.h"
#include "models/audit/readers/scrubbingsink.h"

#include <QTextStream>

#include <ctime>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

/// Of this thread alone: others may be busy on the machine.
qint64 cpuNanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

class CountingSink final : public RecordSink
{
public:
    void accept(const Record &record) override
    {
        ++accepted;
        withTime += record.time != noTime ? 1 : 0;
        for (const std::string_view field : record.fields)
            bytes += field.size();
    }
    void reject(std::string_view, std::uint64_t, const std::string &) override { ++rejected; }
    void fold() override { ++folded; }

    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 folded = 0;
    quint64 withTime = 0;
    quint64 bytes = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    if (argc < 2)
        return 2;
    Result<OpenedLog> log = openLog(QString::fromLocal8Bit(argv[1]));
    if (!log) {
        out << log.error().message << '\n';
        return 1;
    }
    const std::unique_ptr<ChunkParser> parser = log->source->makeParser();
    CountingSink sink;
    qint64 cutting = 0;
    qint64 parsing = 0;
    while (true) {
        const qint64 start = cpuNanoseconds();
        const Result<Chunk> chunk = log->source->next();
        const qint64 cut = cpuNanoseconds();
        cutting += cut - start;
        if (!chunk || chunk->bytes.isEmpty())
            break;
        parser->parse(*chunk, sink);
        parsing += cpuNanoseconds() - cut;
    }
    // Once more, for what the search for secrets adds.
    log = openLog(QString::fromLocal8Bit(argv[1]));
    const SecretScrubber scrubber({}, wellKnownTokenShapes());
    CountingSink counted;
    ScrubbingSink scrubbing(scrubber, counted);
    const std::unique_ptr<ChunkParser> again = log->source->makeParser();
    qint64 scrubbed = 0;
    while (true) {
        const Result<Chunk> chunk = log->source->next();
        if (!chunk || chunk->bytes.isEmpty())
            break;
        const qint64 start = cpuNanoseconds();
        scrubbing.enter(*chunk);
        again->parse(*chunk, scrubbing);
        scrubbed += cpuNanoseconds() - start;
    }
    const double events = std::max<double>(1, static_cast<double>(sink.accepted));
    out << log->decision.format << ": " << sink.accepted << " accepted, " << sink.rejected << " rejected, "
        << sink.folded << " folded, " << sink.withTime << " with a time, " << sink.bytes
        << " bytes of fields\n"
        << "cutting " << double(cutting) / 1e6 << " ms, parsing " << double(parsing) / 1e6 << " ms, "
        << double(parsing) / events << " ns an event; with the search for secrets "
        << double(scrubbed) / events << " ns (" << scrubbing.replaced() << " found)\n";
    return 0;
}
