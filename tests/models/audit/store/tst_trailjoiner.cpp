// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include "models/vault/vaultcall.h"
#include "models/vault/switchedoffrepository.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;
using trail::Events;
using trail::TrailVault;
using trail::waitFor;

namespace {

constexpr int pulls = 20;
constexpr std::size_t perPull = 50;
const QString identity = u"trail of c1"_s;

Events trailEvents()
{
    std::mt19937_64 random(11);
    trail::Shape shape;
    shape.count = pulls * perPull;
    return trail::randomEvents(random, shape);
}

/// Pulls number \a pull of the trail, with the last ten events of the one before.
Result<ImportReceipt> pull(EventStore &store, const Events &events, int number)
{
    const std::size_t end = std::size_t(number + 1) * perPull;
    const std::size_t begin = std::size_t(number) * perPull - (number > 0 ? 10 : 0);
    return trail::import(store, Events(events.begin() + qsizetype(begin), events.begin() + qsizetype(end)),
                         identity);
}

qint64 segmentsOf(TrailVault &vault)
{
    return *vaultCall(vault.vault(), [](Database &database) {
        return database.number(
            "SELECT count(*) FROM audit_segments s JOIN audit_imports i ON i.id = s.import_id "
            "WHERE i.identity <> ''");
    });
}

Question allRows()
{
    Question question;
    question.limit = pulls * perPull;
    question.order = TimeOrder::Ascending;
    return question;
}

/// Everything but where a row lies.
QList<QByteArrayList> rowsOf(EventStore &store)
{
    const auto answer = waitFor(store.ask(allRows()));
    QList<QByteArrayList> rows;
    for (const EventRow &row : answer->rows) {
        QByteArrayList cells{QByteArray::number(row.time), QByteArray::number(row.timeFlags),
                             QByteArray::number(qulonglong(row.position)), row.raw};
        for (const AuditField field : allAuditFields)
            cells << row[field];
        rows << cells;
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

class TestTrailJoiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyPullsBecomeOneImportWithFewSegments();
    void pullsAreStillTold();
    void answersThatWereGivenStayWhole();
    void othersAreLeftAlone();
    void whatIsSwitchedOffStaysSo();
    void forgettingLeavesNothing();
};

void TestTrailJoiner::manyPullsBecomeOneImportWithFewSegments()
{
    const Events events = trailEvents();
    TrailVault apart;
    TrailVault joined;
    for (int i = 0; i < pulls; ++i) {
        VERIFY_OK(pull(apart.store(), events, i));
        VERIFY_OK(pull(joined.store(), events, i));
        VERIFY_OK(joined.store().joinTrail(identity));
    }
    QCOMPARE(segmentsOf(apart), pulls);
    QVERIFY2(segmentsOf(joined) <= 8, qPrintable(QString::number(segmentsOf(joined))));
    QVERIFY(rowsOf(joined.store()) == rowsOf(apart.store()));
    joined.reopen();
    QVERIFY(rowsOf(joined.store()) == rowsOf(apart.store()));
    const auto imports = waitFor(joined.store().imports());
    VERIFY_OK(imports);
    QCOMPARE(imports->size(), 1);
    const ImportReceipt &receipt = imports->constFirst().receipt;
    QCOMPARE(receipt.stored, events.size());
    QCOMPARE(receipt.duplicates, quint64(10 * (pulls - 1)));
}

/// What was merged is still known: the whole trail once more adds nothing.
void TestTrailJoiner::pullsAreStillTold()
{
    const Events events = trailEvents();
    TrailVault vault;
    for (int i = 0; i < pulls; ++i) {
        VERIFY_OK(pull(vault.store(), events, i));
        VERIFY_OK(vault.store().joinTrail(identity));
    }
    const auto again = trail::import(vault.store(), events, u"again"_s);
    VERIFY_OK(again);
    QCOMPARE(again->stored, 0U);
    QCOMPARE(again->duplicates, events.size());
}

void TestTrailJoiner::answersThatWereGivenStayWhole()
{
    const Events events = trailEvents();
    TrailVault vault;
    for (int i = 0; i < pulls; ++i)
        VERIFY_OK(pull(vault.store(), events, i));
    const auto answer = waitFor(vault.store().ask({}));
    VERIFY_OK(answer);
    VERIFY_OK(vault.store().joinTrail(identity));
    const auto rows = waitFor(vault.store().rows(answer->events, 0, pulls * perPull, TimeOrder::Ascending));
    VERIFY_OK(rows);
    QCOMPARE(std::size_t(rows->size()), events.size());
}

void TestTrailJoiner::othersAreLeftAlone()
{
    const Events events = trailEvents();
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), Events(events.begin(), events.begin() + 7), u"a file"_s));
    for (int i = 1; i < 3; ++i)
        VERIFY_OK(pull(vault.store(), events, i));
    VERIFY_OK(vault.store().joinTrail(identity));
    QCOMPARE(waitFor(vault.store().imports())->size(), 2);
    QCOMPARE(segmentsOf(vault), 3); // too few to be worth it
}

void TestTrailJoiner::whatIsSwitchedOffStaysSo()
{
    const Events events = trailEvents();
    TrailVault vault;
    const auto off = [&vault] {
        return *vaultCall(vault.vault(),
                          [](Database &database) { return SwitchedOffRepository(database).all(); });
    };
    const auto newest = [&vault] { return waitFor(vault.store().imports())->constFirst().id; };
    VERIFY_OK(pull(vault.store(), events, 0));
    VERIFY_OK(vaultCall(vault.vault(), [id = newest()](Database &database) {
        return SwitchedOffRepository(database).set({id, 4711}); // there is none of that number
    }));
    QCOMPARE(off(), std::vector<qint64>{newest()});
    VERIFY_OK(pull(vault.store(), events, 1));
    VERIFY_OK(vault.store().joinTrail(identity));
    QCOMPARE(waitFor(vault.store().imports())->size(), 1);
    QCOMPARE(off(), std::vector<qint64>{newest()});
    VERIFY_OK(waitFor(vault.store().forget(newest())));
    QVERIFY(off().empty());
}

void TestTrailJoiner::forgettingLeavesNothing()
{
    const Events events = trailEvents();
    TrailVault vault;
    for (int i = 0; i < pulls; ++i)
        VERIFY_OK(pull(vault.store(), events, i));
    VERIFY_OK(vault.store().joinTrail(identity));
    const auto imports = waitFor(vault.store().imports());
    VERIFY_OK(waitFor(vault.store().forget(imports->constFirst().id)));
    const auto left = vaultCall(vault.vault(), [](Database &database) {
        return database.number(
            "SELECT (SELECT count(*) FROM audit_segments) + (SELECT count(*) FROM audit_blocks)");
    });
    QCOMPARE(*left, 0);
    QCOMPARE(waitFor(vault.store().ask({}))->total, 0U);
}

QTEST_GUILESS_MAIN(TestTrailJoiner)
#include "tst_trailjoiner.moc"
