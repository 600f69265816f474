// SPDX-License-Identifier: GPL-3.0-or-later
// The audit store from one end to the other, on a million events (CLAVIGER_BENCH_LARGE=1: on ten million,
// too): import of NDJSON, size, memory, and what a page asks. CLAVIGER_BENCH_DIR: where logs are kept.
#include "models/audit/import/importer.h"
#include "tests/bench/eventlog.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>
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

void print(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("  %-58s %10.1f %-6s %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

class BenchAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void events_data();
    void events();

private:
    void importLog(const QString &log, double count);
    void open(double count);
    void questions(double count);
    double timed(const char *what, const Question &question, const char *goal);
    void pages();
    void peers(const QString &log, double count);
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<EventStore> m_store;
    Secret m_wrappingKey;
    double m_importSeconds = 0;
    double m_filterMilliseconds = 0;
    std::shared_ptr<const MatchedRows> m_events;
};

void BenchAudit::events_data()
{
    QTest::addColumn<quint64>("count");
    QTest::newRow("1 M") << quint64(1'000'000);
    if (qEnvironmentVariableIntValue("CLAVIGER_BENCH_LARGE") == 1)
        QTest::newRow("10 M") << quint64(10'000'000);
}

void BenchAudit::events()
{
    QFETCH(quint64, count);
    m_dir = std::make_unique<QTemporaryDir>(QDir::current().filePath(u"bench-XXXXXX"_s));
    const QString folder = qEnvironmentVariable("CLAVIGER_BENCH_DIR", m_dir->path());
    const QString log = folder + u"/events-%1.ndjson"_s.arg(count);
    QVERIFY(bench::writeEventLog(log, count));
    std::printf("\n%llu events, %.0f bytes each\n", static_cast<unsigned long long>(count),
                double(QFileInfo(log).size()) / double(count));
    importLog(log, double(count));
    open(double(count));
    questions(double(count));
    pages();
    peers(log, double(count));
    m_events.reset();
    m_store.reset();
    m_vault.reset();
}

void BenchAudit::peers(const QString &log, double count)
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
        print("DuckDB, not encrypted: import of the same log", count / seconds / 1e6, "M/s", "");
        print("  its time to ours", seconds / m_importSeconds, "x", "goal 2");
        print("  its file", 100 * duck["bytes"_L1].toDouble() / double(QFileInfo(log).size()), "%", "");
        print("  memory at its highest", duck["resident"_L1].toDouble() / 1e6, "MB", "");
        print("  the filter's eight answers", duck["refresh_ms"_L1].toDouble(), "ms", "");
        print("  its time to ours", duck["refresh_ms"_L1].toDouble() / m_filterMilliseconds, "x", "goal 3");
    }
    const QJsonObject lnav = said["lnav"_L1].toObject();
    if (!lnav.isEmpty())
        print("lnav: open the log and group it once", lnav["open_and_group_seconds"_L1].toDouble() * 1000,
              "ms", "");
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

void BenchAudit::importLog(const QString &log, double count)
{
    m_vault = Vault::create(m_dir->filePath(u"v.vault"_s), Secret("bench"), KdfLimits::cheap()).value();
    m_wrappingKey = m_vault->addKeychainSlot().value();
    m_store = std::make_unique<EventStore>(*m_vault);
    for (const bool again : {false, true}) {
        Importer importer(*m_store);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpu = std::clock();
        const auto outcomes = waitFor(importer.importLogs({log}, {}, std::make_shared<ImportProgress>()));
        QCOMPARE(outcomes.size(), 1);
        const Result<ImportReceipt> &receipt = outcomes.constFirst().receipt;
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().message));
        QCOMPARE(again ? receipt->duplicates : receipt->stored, static_cast<quint64>(count));
        const double seconds = milliseconds(timer) / 1000;
        if (!again)
            m_importSeconds = seconds;
        print(again ? "the same file again: all duplicates" : "import of NDJSON, encrypted and durable",
              count / seconds / 1e6, "M/s", again ? "" : "goal 1.0");
        print("  processor time of all threads", double(std::clock() - cpu) / CLOCKS_PER_SEC / count * 1e9,
              "ns", "an event");
    }
    m_store.reset();
    m_vault.reset();
    print("size of the vault, raw records included",
          100 * double(QFileInfo(m_dir->filePath(u"v.vault/data.db"_s)).size()) /
              double(QFileInfo(log).size()),
          "%", "goal 25");
}

void BenchAudit::open(double count)
{
    QElapsedTimer timer;
    timer.start();
    reopen();
    Question first;
    first.limit = 100;
    const auto answer = waitFor(m_store->ask(first));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->rows.size(), 100);
    print("open the vault, first page of rows", milliseconds(timer), "ms", "goal 300");
    reopen();
    const qint64 before = residentBytes();
    Question refresh;
    refresh.facets = {AuditField::Key, AuditField::Actor,     AuditField::Action,
                      AuditField::Ip,  AuditField::UserAgent, AuditField::Status};
    refresh.barWidth = bar::hour;
    timer.start();
    QVERIFY(waitFor(m_store->ask(refresh)).has_value());
    print("first question: six facets and bars, from the disk", milliseconds(timer), "ms", "");
    print("memory of columns and dictionaries", double(m_store->memory()) / count, "B", "an event");
    print("memory that the process grew by", double(residentBytes() - before) / count, "B",
          "an event, goal 40 (+ 100 MB)");
}

double BenchAudit::timed(const char *what, const Question &question, const char *goal)
{
    double best = 1e9;
    double worst = 0;
    std::uint64_t matched = 0;
    for (int i = 0; i < 6; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = waitFor(m_store->ask(question));
        if (!answer)
            return -1;
        matched = answer->matched;
        m_events = answer->events;
        if (i > 0) { // the first one may read columns
            best = std::min(best, milliseconds(timer));
            worst = std::max(worst, milliseconds(timer));
        }
    }
    std::printf("  %-58s %10.1f ms     %s (worst %.1f; %llu matched)\n", what, best, goal, worst,
                static_cast<unsigned long long>(matched));
    std::fflush(stdout);
    return best;
}

void BenchAudit::questions(double)
{
    Question question;
    question.facets = {AuditField::Key, AuditField::Actor,     AuditField::Action,
                       AuditField::Ip,  AuditField::UserAgent, AuditField::Status};
    question.barWidth = bar::hour;
    timed("six facets and hourly bars, no filter", question, "");
    question.condition.kind = Condition::Kind::And;
    question.condition.children = {leaf(Condition::Kind::Field, AuditField::Status, "403"),
                                   leaf(Condition::Kind::Field, AuditField::UserAgent, "curl")};
    m_filterMilliseconds = timed("filter on two fields, six facets, hourly bars", question, "goal 100");
    question.condition.children = {leaf(Condition::Kind::Field, AuditField::Status, "20"),
                                   leaf(Condition::Kind::Field, AuditField::UserAgent, "Mozilla")};
    timed("the same, a filter that leaves half", question, "goal 100");
    Question text;
    text.condition = leaf(Condition::Kind::Text, AuditField::Key, "user7");
    timed("free text", text, "goal 150");
    text.condition = leaf(Condition::Kind::Text, AuditField::Key, "abcd");
    timed("free text that request ids may hold", text, "");
    text.condition = leaf(Condition::Kind::Field, AuditField::RequestId, "abcdef");
    timed("part of a request id", text, "");
    text.condition = leaf(Condition::Kind::Raw, AuditField::Key, "\"duration_ms\":7,");
    timed("raw text", text, "");
    QElapsedTimer timer;
    double worst = 0;
    for (int i = 0; i < 20; ++i) {
        auto dropped = m_store->ask(text);
        std::this_thread::sleep_for(std::chrono::milliseconds(3 * i));
        timer.start();
        dropped.cancel();
        dropped.waitForFinished();
        worst = std::max(worst, milliseconds(timer));
    }
    print("a question that is dropped ends after, at worst", worst, "ms", "goal 20");
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
            QElapsedTimer timer;
            timer.start();
            const auto rows =
                waitFor(m_store->rows(answer->events, answer->matched / pageCount * std::uint64_t(i), 100,
                                      i % 2 == 0 ? TimeOrder::Ascending : TimeOrder::Descending));
            QVERIFY(rows.has_value());
            QCOMPARE(rows->size(), 100);
            worst = std::max(worst, milliseconds(timer));
            sum += milliseconds(timer);
        }
        print(filtered ? "page of 100 rows at any offset, filtered, worst"
                       : "page of 100 rows at any offset, worst",
              worst, "ms", "goal 20");
        print("  mean", sum / pageCount, "ms", "");
    }
}

QTEST_GUILESS_MAIN(BenchAudit)
#include "bench_audit.moc"
