// SPDX-License-Identifier: GPL-3.0-or-later
// Findings over 10,000 keys and a million events: one examination, from reading the vault to keeping what
// was found. It runs away from the GUI's thread.
#include "models/posture/keyindex.h"
#include "models/sync/inventoryreader.h"
#include "models/vault/transaction.h"
#include "models/vault/keyrepository.h"
#include "tests/models/posture/posturefixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <random>

using namespace claviger;
using namespace claviger::postureTest;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyCount = 10'000;
constexpr std::size_t eventCount = 1'000'000;

void print(const char *what, double milliseconds, const QString &note = {})
{
    std::printf("  %-58s %9.1f ms   %s\n", what, milliseconds, qPrintable(note));
    std::fflush(stdout);
}

void saveKeys(PostureFixture &fixture)
{
    QList<Key> keys;
    for (int i = 0; i < keyCount; ++i) {
        Key key = fixture.key(u"k%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        if (i % 50 == 0)
            key.expires = Moment::at(fixture.clock().now().addDays(-10));
        if (i % 70 == 0)
            key.allowlist = {u"10.0.0.0/8"_s};
        keys << key;
    }
    const auto saved = fixture.run(fixture.session().vault().run([keys](Database &database) {
        return inTransaction(database, [&]() -> Done {
            for (const Key &key : keys) {
                if (const Done done = KeyRepository(database).save(key); !done)
                    return done;
            }
            return {};
        });
    }));
    if (!saved)
        qFatal("the keys were not stored");
}

/// Keys skewed as real ones are, a few addresses each.
void saveEvents(PostureFixture &fixture)
{
    std::mt19937_64 random(7);
    const QDateTime start = fixture.clock().now().addDays(-28);
    audit::trail::Events events;
    events.reserve(eventCount);
    for (std::size_t i = 0; i < eventCount; ++i) {
        const double x = std::uniform_real_distribution<double>(0, 1)(random);
        const int key = int(x * x * keyCount);
        const int address = key * 3 % 200 + int(random() % 3);
        events.push_back(use(u"eg_live_k%1"_s.arg(key, 6, 10, QLatin1Char('0')),
                             start.addMSecs(qint64(i) * 2400), random() % 50 == 0 ? u"denied"_s : u"ok"_s,
                             u"203.0.113.%1"_s.arg(address), u"agent/%1"_s.arg(key % 40)));
    }
    fixture.import(events);
}

} // namespace

class BenchPosture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examination();
    void index();
};

void BenchPosture::examination()
{
    PostureFixture fixture;
    saveKeys(fixture);
    saveEvents(fixture);
    std::printf("\nfindings, %d keys, %zu events\n", keyCount, eventCount);
    for (const char *which :
         {"the first examination, columns read from the vault", "the next", "and the next"}) {
        QElapsedTimer timer;
        timer.start();
        const PostureReport report = fixture.examine();
        print(which, double(timer.nsecsElapsed()) / 1e6, u"%1 findings"_s.arg(report.findings.size()));
        QCOMPARE(report.keys, keyCount);
        QCOMPARE(report.events, quint64(eventCount));
    }
    QElapsedTimer timer;
    auto future = examine(fixture.session());
    QTest::qWait(60); // it is in the midst of it
    timer.start();
    future.cancel();
    future.waitForFinished();
    print("cancelled in the midst", double(timer.nsecsElapsed()) / 1e6);
}

void BenchPosture::index()
{
    PostureFixture fixture;
    saveKeys(fixture);
    const Result<Inventory> inventory = fixture.run(fixture.session().vault().run(readInventory));
    QVERIFY(inventory);
    std::printf("\nthe index of %d keys\n", keyCount);
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const KeyIndex made(*inventory);
        print("made on this thread", double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(made.count(), keyCount);
        timer.start();
        QFuture<Result<KeyIndexPtr>> future = indexKeys(*inventory);
        print("asked for: what the GUI's thread pays", double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(fixture.run(future).value()->count(), keyCount);
        print("until it is there", double(timer.nsecsElapsed()) / 1e6);
    }
}

QTEST_GUILESS_MAIN(BenchPosture)
#include "bench_posture.moc"
