// SPDX-License-Identifier: GPL-3.0-or-later
// The audit store from one end to the other, on a million events (CLAVIGER_BENCH_LARGE=1: on ten million,
// too): import of NDJSON, CSV and gzip, size, memory, and what a page asks, with what others need for the
// same log in the same run. CLAVIGER_BENCH_DIR: where logs are kept.
#include "models/audit/import/importer.h"
#include "tests/bench/eventlog.h"
#include "tests/bench/figures.h"
#include "tests/bench/rowdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdio>
#include <thread>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T waitFor(QFuture<T> future)
{
    while (!future.isFinished())
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    return future.result();
}

class Holds final : public ValueMatcher
{
public:
    explicit Holds(std::string text) : m_text(std::move(text)) {}
    [[nodiscard]] bool matches(std::string_view value) const override
    {
        return value.find(m_text) != std::string_view::npos;
    }
    [[nodiscard]] std::string_view needle() const override { return m_text; }

private:
    std::string m_text;
};

Condition leaf(Condition::Kind kind, AuditField field, const char *text)
{
    Condition condition;
    condition.kind = kind;
    condition.field = field;
    condition.matcher = std::make_shared<Holds>(text);
    return condition;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// Standard input is what \a command writes, for as long as this lives.
class PipedInput
{
public:
    explicit PipedInput(const QString &command)
        : m_saved(::dup(STDIN_FILENO)), m_pipe(::popen(QFile::encodeName(command).constData(), "re"))
    {
        ::dup2(::fileno(m_pipe), STDIN_FILENO);
    }
    ~PipedInput()
    {
        ::dup2(m_saved, STDIN_FILENO);
        ::close(m_saved);
        ::pclose(m_pipe);
    }
    Q_DISABLE_COPY_MOVE(PipedInput)

private:
    int m_saved;
    std::FILE *m_pipe;
};

} // namespace

class BenchAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ingest_data();
    void ingest();
    void answers_data() { counts(); }
    void answers();
    void cleanupTestCase() { m_figures.printGrowth(); }

private:
    static void counts();
    [[nodiscard]] static QString logOf(quint64 count, const QString &ending);
    void makeVault();
    void importLog(const QString &what, const QString &path, quint64 count, const QString &goal);
    void importAgain(const QString &log, quint64 count);
    void open(quint64 count);
    void questions();
    double timed(const QString &what, const Question &question, const QString &goal);
    void pages();
    void peers(const QString &log, quint64 count);
    void rows(const QString &log, quint64 count);
    void reopen();

    bench::Figures m_figures;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<EventStore> m_store;
    Secret m_wrappingKey;
    double m_importSeconds = 0;
    double m_importProcessor = 0;
    double m_filterMilliseconds = 0;
    std::shared_ptr<const MatchedRows> m_events;
};

void BenchAudit::counts()
{
    QTest::addColumn<quint64>("count");
    QTest::newRow("1 M") << quint64(1'000'000);
    if (qEnvironmentVariableIntValue("CLAVIGER_BENCH_LARGE") == 1)
        QTest::newRow("10 M") << quint64(10'000'000);
}

QString BenchAudit::logOf(quint64 count, const QString &ending)
{
    const QString folder = qEnvironmentVariable("CLAVIGER_BENCH_DIR", QDir::tempPath());
    const QString log = folder + u"/claviger-events-%1."_s.arg(count);
    const bool isCsv = ending == "csv"_L1;
    const QString plain = log + (isCsv ? u"csv"_s : u"ndjson"_s);
    const auto form = isCsv ? bench::EventLogForm::Csv : bench::EventLogForm::Ndjson;
    if (!bench::writeEventLog(plain, count, form) ||
        (ending.endsWith("gz"_L1) && !bench::packEventLog(plain)))
        return {};
    return log + ending;
}

/// The same events in other forms and wrappings.
void BenchAudit::ingest_data()
{
    counts();
}

void BenchAudit::ingest()
{
    QFETCH(quint64, count);
    const QString csv = logOf(count, u"csv"_s);
    const QString packed = logOf(count, u"ndjson.gz"_s);
    QVERIFY(!csv.isEmpty() && !packed.isEmpty());
    m_figures.begin(count, u"each import into a vault of its own, encrypted and durable"_s);
    importLog(u"import of CSV"_s, csv, count, u"goal 0.8"_s);
    importLog(u"import of NDJSON in gzip"_s, packed, count, u"goal: as zcat piped"_s);
    {
        const PipedInput zcat(u"zcat '%1'"_s.arg(packed));
        importLog(u"import of zcat's output by a pipe"_s, u"-"_s, count, {});
    }
    m_store.reset();
    m_vault.reset();
}

void BenchAudit::answers()
{
    QFETCH(quint64, count);
    const QString log = logOf(count, u"ndjson"_s);
    QVERIFY(!log.isEmpty());
    m_figures.begin(count, u"%1 bytes each"_s.arg(double(QFileInfo(log).size()) / double(count), 0, 'f', 0));
    importLog(u"import of NDJSON, encrypted and durable"_s, log, count, u"goal 1.0"_s);
    importAgain(log, count);
    open(count);
    questions();
    pages();
    peers(log, count);
    rows(log, count);
    m_events.reset();
    m_store.reset();
    m_vault.reset();
}

void BenchAudit::peers(const QString &log, quint64 count)
{
    QProcess others;
    others.start(u"bash"_s, {QStringLiteral(CLAVIGER_SOURCE_DIR "/tests/bench/peers/run.sh"), log});
    QVERIFY(others.waitForFinished(1'200'000));
    const QJsonObject said = QJsonDocument::fromJson(others.readAllStandardOutput()).object();
    const QJsonObject duck = said["duckdb"_L1].toObject();
    if (duck.isEmpty()) {
        std::printf("  (DuckDB is not installed: CLAVIGER_BENCH_PEERS=1 fetches it from npm)\n");
    } else {
        const double seconds = duck["ingest_seconds"_L1].toDouble();
        const double processor = duck["ingest_processor_seconds"_L1].toDouble();
        m_figures.add(u"DuckDB, not encrypted: import of the same log"_s, double(count) / seconds / 1e6,
                      u"M/s"_s);
        m_figures.add(u"  its time to ours"_s, seconds / m_importSeconds, u"x"_s, u"goal 2"_s);
        m_figures.add(u"  its processor time"_s, processor / double(count) * 1e9, u"ns"_s, u"an event"_s);
        m_figures.add(u"  its processor time to ours"_s, processor / m_importProcessor, u"x"_s);
        m_figures.add(u"  its file"_s, 100 * duck["bytes"_L1].toDouble() / double(QFileInfo(log).size()),
                      u"%"_s);
        m_figures.add(u"  memory at its highest"_s, duck["resident"_L1].toDouble() / 1e6, u"MB"_s);
        m_figures.add(u"  the filter's eight answers"_s, duck["refresh_ms"_L1].toDouble(), u"ms"_s);
        m_figures.add(u"  its time to ours"_s, duck["refresh_ms"_L1].toDouble() / m_filterMilliseconds,
                      u"x"_s, u"goal 3"_s);
    }
    const QJsonObject lnav = said["lnav"_L1].toObject();
    if (!lnav.isEmpty())
        m_figures.add(u"lnav: open the log and group it once"_s,
                      lnav["open_and_group_seconds"_L1].toDouble() * 1000, u"ms"_s);
}

/// What a program that keeps events as rows would have; a million are enough to see it.
void BenchAudit::rows(const QString &log, quint64 count)
{
    if (count > 1'000'000)
        return;
    bench::Stopwatch watch;
    bench::RowDatabase database(m_dir->filePath(u"rows.db"_s));
    QVERIFY(database.import(log));
    m_figures.add(u"SQLCipher rows with three indexes: import"_s, double(count) / watch.seconds() / 1e6,
                  u"M/s"_s);
    m_figures.add(u"  its time to ours"_s, watch.seconds() / m_importSeconds, u"x"_s);
    m_figures.add(u"  its file"_s, 100 * double(database.bytes()) / double(QFileInfo(log).size()), u"%"_s);
    watch.start();
    QCOMPARE(database.refresh(), 8);
    m_figures.add(u"  the filter's eight answers"_s, watch.milliseconds(), u"ms"_s);
    m_figures.add(u"  its time to ours"_s, watch.milliseconds() / m_filterMilliseconds, u"x"_s);
}

void BenchAudit::reopen()
{
    m_store.reset();
    m_vault.reset();
    auto vault = Vault::openWithKeychain(m_dir->filePath(u"v.vault"_s), m_wrappingKey);
    QVERIFY(vault.has_value());
    m_vault = std::move(*vault);
    m_store = std::make_unique<EventStore>(*m_vault);
}

void BenchAudit::makeVault()
{
    m_store.reset();
    m_vault.reset();
    m_dir = std::make_unique<QTemporaryDir>(QDir::current().filePath(u"bench-XXXXXX"_s));
    m_vault = Vault::create(m_dir->filePath(u"v.vault"_s), Secret("bench"), KdfLimits::cheap()).value();
    m_wrappingKey = m_vault->addKeychainSlot().value();
    m_store = std::make_unique<EventStore>(*m_vault);
}

void BenchAudit::importLog(const QString &what, const QString &path, quint64 count, const QString &goal)
{
    makeVault();
    const bench::Stopwatch watch;
    {
        Importer importer(*m_store);
        const auto outcomes = waitFor(importer.importLogs({path}, {}, std::make_shared<ImportProgress>()));
        QCOMPARE(outcomes.size(), 1);
        const Result<ImportReceipt> &receipt = outcomes.constFirst().receipt;
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().message));
        QCOMPARE(receipt->stored, count);
    }
    m_importSeconds = watch.seconds();
    m_importProcessor = watch.processorSeconds();
    m_figures.add(what, double(count) / m_importSeconds / 1e6, u"M/s"_s, goal);
    m_figures.add(u"  processor time of all threads"_s, m_importProcessor / double(count) * 1e9, u"ns"_s,
                  u"an event"_s);
    m_figures.addCost(u"  seconds"_s.prepend(what), m_importSeconds, u"s"_s);
}

void BenchAudit::importAgain(const QString &log, quint64 count)
{
    {
        const bench::Stopwatch watch;
        Importer importer(*m_store);
        const auto outcomes = waitFor(importer.importLogs({log}, {}, std::make_shared<ImportProgress>()));
        const Result<ImportReceipt> &receipt = outcomes.constFirst().receipt;
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().message));
        QCOMPARE(receipt->duplicates, count);
        m_figures.addCost(u"the same file again: all duplicates"_s, watch.seconds(), u"s"_s);
    }
    m_store.reset();
    m_vault.reset();
    m_figures.add(u"size of the vault, raw records included"_s,
                  100 * double(QFileInfo(m_dir->filePath(u"v.vault/data.db"_s)).size()) /
                      double(QFileInfo(log).size()),
                  u"%"_s, u"goal 25"_s);
}

void BenchAudit::open(quint64 count)
{
    bench::Stopwatch watch;
    reopen();
    Question first;
    first.limit = 100;
    const auto answer = waitFor(m_store->ask(first));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->rows.size(), 100);
    m_figures.addCost(u"open the vault, first page of rows"_s, watch.milliseconds(), u"ms"_s, u"goal 300"_s);
    reopen();
    const qint64 before = residentBytes();
    Question refresh;
    refresh.facets = {AuditField::Key, AuditField::Actor,     AuditField::Action,
                      AuditField::Ip,  AuditField::UserAgent, AuditField::Status};
    refresh.barWidth = bar::hour;
    watch.start();
    QVERIFY(waitFor(m_store->ask(refresh)).has_value());
    m_figures.addCost(u"first question: six facets and bars, from the disk"_s, watch.milliseconds(), u"ms"_s);
    m_figures.add(u"memory of columns and dictionaries"_s, double(m_store->memory()) / double(count), u"B"_s,
                  u"an event"_s);
    m_figures.add(u"memory that the process grew by"_s, double(residentBytes() - before) / double(count),
                  u"B"_s, u"an event, goal 40 (+ 100 MB)"_s);
}

double BenchAudit::timed(const QString &what, const Question &question, const QString &goal)
{
    double best = 1e9;
    double worst = 0;
    std::uint64_t matched = 0;
    for (int i = 0; i < 6; ++i) {
        const bench::Stopwatch watch;
        const auto answer = waitFor(m_store->ask(question));
        if (!answer)
            return -1;
        matched = answer->matched;
        m_events = answer->events;
        if (i > 0) { // the first one may read columns
            best = std::min(best, watch.milliseconds());
            worst = std::max(worst, watch.milliseconds());
        }
    }
    m_figures.addCost(what, best, u"ms"_s,
                      goal + u" (worst %1; %2 matched)"_s.arg(worst, 0, 'f', 1).arg(matched));
    return best;
}

void BenchAudit::questions()
{
    Question question;
    question.facets = {AuditField::Key, AuditField::Actor,     AuditField::Action,
                       AuditField::Ip,  AuditField::UserAgent, AuditField::Status};
    question.barWidth = bar::hour;
    timed(u"six facets and hourly bars, no filter"_s, question, {});
    question.condition.kind = Condition::Kind::And;
    question.condition.children = {leaf(Condition::Kind::Field, AuditField::Status, "403"),
                                   leaf(Condition::Kind::Field, AuditField::UserAgent, "curl")};
    m_filterMilliseconds = timed(u"filter on two fields, six facets, hourly bars"_s, question, u"goal 100"_s);
    question.condition.children = {leaf(Condition::Kind::Field, AuditField::Status, "20"),
                                   leaf(Condition::Kind::Field, AuditField::UserAgent, "Mozilla")};
    timed(u"the same, a filter that leaves half"_s, question, u"goal 100"_s);
    Question text;
    text.condition = leaf(Condition::Kind::Text, AuditField::Key, "user7");
    timed(u"free text"_s, text, u"goal 150"_s);
    text.condition = leaf(Condition::Kind::Text, AuditField::Key, "abcd");
    timed(u"free text that request ids may hold"_s, text, {});
    text.condition = leaf(Condition::Kind::Field, AuditField::RequestId, "abcdef");
    timed(u"part of a request id"_s, text, {});
    text.condition = leaf(Condition::Kind::Raw, AuditField::Key, "\"duration_ms\":7,");
    timed(u"raw text"_s, text, {});
    bench::Stopwatch watch;
    double worst = 0;
    for (int i = 0; i < 20; ++i) {
        auto dropped = m_store->ask(text);
        std::this_thread::sleep_for(std::chrono::milliseconds(3 * i));
        watch.start();
        dropped.cancel();
        dropped.waitForFinished();
        worst = std::max(worst, watch.milliseconds());
    }
    m_figures.add(u"a question that is dropped ends after, at worst"_s, worst, u"ms"_s, u"goal 20"_s);
}

void BenchAudit::pages()
{
    for (const bool filtered : {false, true}) {
        Question question;
        if (filtered)
            question.condition = leaf(Condition::Kind::Field, AuditField::UserAgent, "Mozilla");
        const auto answer = waitFor(m_store->ask(question));
        QVERIFY(answer.has_value());
        double worst = 0;
        double sum = 0;
        constexpr int pageCount = 40;
        for (int i = 0; i < pageCount; ++i) {
            const bench::Stopwatch watch;
            const auto rows =
                waitFor(m_store->rows(answer->events, answer->matched / pageCount * std::uint64_t(i), 100,
                                      i % 2 == 0 ? TimeOrder::Ascending : TimeOrder::Descending));
            QVERIFY(rows.has_value());
            QCOMPARE(rows->size(), 100);
            worst = std::max(worst, watch.milliseconds());
            sum += watch.milliseconds();
        }
        m_figures.addCost(filtered ? u"page of 100 rows at any offset, filtered, worst"_s
                                   : u"page of 100 rows at any offset, worst"_s,
                          worst, u"ms"_s, u"goal 20"_s);
        m_figures.add(u"  mean"_s, sum / pageCount, u"ms"_s);
    }
}

QTEST_GUILESS_MAIN(BenchAudit)
#include "bench_audit.moc"
