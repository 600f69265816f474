// SPDX-License-Identifier: GPL-3.0-or-later
// An import in another process is killed at random moments. Nothing of it may be seen, and when it is run
// again, it ends as if it had never been killed. CLAVIGER_KILLS: how often (20), CLAVIGER_SEED: which
// moments.
#include "tests/models/audit/store/matchers.h"
#include "tests/models/audit/store/naivescan.h"
#include "tests/models/vault/checks.h"
#include "tests/models/vault/vaultsample.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <numeric>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;
using trail::Events;
using trail::TrailVault;
using trail::waitFor;

namespace {

constexpr std::size_t eventCount = 60'000;

class Child
{
public:
    Child(const QString &folder, std::uint64_t seed)
    {
        m_process.start(QStringLiteral(IMPORT_CHILD),
                        {folder, QString::number(seed), QString::number(eventCount)});
    }
    /// Waits until \a lines were printed, or the process ended.
    void waitForLines(int lines)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_process.state() != QProcess::NotRunning && timer.elapsed() < 60'000) {
            if (m_output.count('\n') >= lines)
                return;
            m_process.waitForReadyRead(1000);
            m_output += m_process.readAllStandardOutput();
        }
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    [[nodiscard]] int finish()
    {
        return m_process.waitForFinished(120'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestImportKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedImportsLeaveNothingAndEndAlike();

private:
    void checkUnseen(const QString &folder, std::uint64_t earlier, bool &complete);
    void checkWhole(const QString &folder, const Events &events);
};

/// \a complete: the last moment to be killed at had passed.
void TestImportKill::checkUnseen(const QString &folder, std::uint64_t earlier, bool &complete)
{
    auto vault = Vault::open(folder, vaultsample::passphrase());
    VERIFY_OK(vault);
    EventStore store(**vault);
    const auto imports = waitFor(store.imports());
    VERIFY_OK(imports);
    complete = imports->size() == 2 && imports->constFirst().state == ImportRecord::State::Complete;
    const auto answer = waitFor(store.ask({}));
    VERIFY_OK(answer);
    QCOMPARE(answer->total, complete ? eventCount : earlier);
}

void TestImportKill::checkWhole(const QString &folder, const Events &events)
{
    auto vault = Vault::open(folder, vaultsample::passphrase());
    VERIFY_OK(vault);
    EventStore store(**vault);
    Question question;
    question.facets = {allAuditFields.begin(), allAuditFields.end()};
    question.facetLimit = 100'000;
    question.barWidth = bar::hour;
    question.limit = eventCount;
    question.order = TimeOrder::Ascending;
    const auto answer = waitFor(store.ask(question));
    VERIFY_OK(answer);
    const trail::Expected expected = trail::naiveAnswer(question, events);
    QCOMPARE(answer->matched, events.size());
    QCOMPARE(static_cast<std::size_t>(answer->histogram.size()), expected.bars.size());
    for (const Bar &one : answer->histogram)
        QCOMPARE(one.count, expected.bars.at(one.start));
    for (const Facet &facet : answer->facets) {
        for (const ValueCount &value : facet.values)
            QCOMPARE(value.count, expected.facets.at(indexOf(facet.field)).at(value.value.toStdString()));
    }
    QList<QByteArray> raw;
    for (const EventRow &row : answer->rows)
        raw << row.raw;
    QList<QByteArray> original;
    for (const std::string &one : expected.raw)
        original << QByteArray::fromStdString(one);
    std::ranges::sort(raw);
    std::ranges::sort(original);
    QVERIFY(raw == original);
    const auto imports = waitFor(store.imports());
    VERIFY_OK(imports);
    QCOMPARE(imports->size(), 2);
    const ImportRecord &last = imports->constFirst();
    QCOMPARE(last.state, ImportRecord::State::Complete);
    QCOMPARE(last.receipt.stored, events.size() - 1000);
    QCOMPARE(last.receipt.duplicates, 1000U);
    QCOMPARE(last.receipt.rejected, (eventCount + 96) / 97);
    QCOMPARE(waitFor(store.rejected(last.id, 0, eventCount))->size(),
             static_cast<qsizetype>((eventCount + 96) / 97));
}

void TestImportKill::killedImportsLeaveNothingAndEndAlike()
{
    bool given = false;
    std::uint64_t seed = qEnvironmentVariable("CLAVIGER_SEED").toULongLong(&given);
    if (!given)
        seed = std::random_device()();
    const int kills =
        qEnvironmentVariableIsSet("CLAVIGER_KILLS") ? qEnvironmentVariableIntValue("CLAVIGER_KILLS") : 20;
    std::printf("CLAVIGER_SEED=%llu\n", static_cast<unsigned long long>(seed));
    std::mt19937_64 moments(seed);
    int killed = 0;
    int interrupted = 0;
    while (killed < kills && !QTest::currentTestFailed()) {
        // A vault that has some of the events already, from another export.
        std::mt19937_64 random(seed);
        trail::Shape shape;
        shape.count = eventCount;
        const Events events = trail::randomEvents(random, shape);
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"t.vault"_s);
        {
            const auto vault = vaultsample::makeVault(folder);
            EventStore store(*vault);
            VERIFY_OK(trail::import(store, Events(events.begin() + 5000, events.begin() + 6000), u"other"_s));
        }
        // Killed several times in a row, each time in the middle of what the one before left.
        bool complete = false;
        for (std::uint64_t times = 1 + moments() % 4; times > 0 && killed < kills && !complete; --times) {
            Child child(folder, seed);
            child.waitForLines(1 + static_cast<int>(moments() % 20));
            QTest::qWait(static_cast<int>(moments() % 15));
            child.kill();
            ++killed;
            checkUnseen(folder, 1000, complete);
            interrupted += complete ? 0 : 1;
        }
        if (!complete) {
            Child last(folder, seed);
            const int code = last.finish();
            QVERIFY2(code == 0, qPrintable(u"exit code %1"_s.arg(code)));
        }
        checkWhole(folder, events);
    }
    std::printf("%d kills, %d of them in the middle\n", killed, interrupted);
    QVERIFY(interrupted > kills / 2);
}

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
