// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/audit/store/matchers.h"
#include "tests/models/audit/store/sampletrail.h"
#include "tests/models/vault/checks.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;
using trail::Event;
using trail::Events;
using trail::TrailVault;
using trail::waitFor;

namespace {

Question everything(std::uint32_t limit = 0)
{
    Question question;
    question.limit = limit;
    question.order = TimeOrder::Ascending;
    return question;
}

std::uint64_t matched(EventStore &store, const Condition &condition = {})
{
    Question question;
    question.condition = condition;
    const auto answer = waitFor(store.ask(question));
    return answer ? answer->matched : ~0ULL;
}

QByteArrayList rawOf(const QList<EventRow> &rows)
{
    QByteArrayList raw;
    for (const EventRow &row : rows)
        raw << row.raw;
    return raw;
}

Event plainEvent(const std::string &raw, std::int64_t time = 1'000'000'000)
{
    Event event;
    event.time = time;
    event[AuditField::Source] = "s";
    event.raw = raw;
    return event;
}

qint64 newestImport(EventStore &store)
{
    const auto imports = waitFor(store.imports());
    return imports && !imports->isEmpty() ? imports->constFirst().id : 0;
}

} // namespace

class TestEventStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyStoreAnswers();
    void eventsComeBackByteForByte_data();
    void eventsComeBackByteForByte();
    void strangeValuesComeBack();
    void equalRecordsOfOneFileAreAllKept();
    void overlappingExportsAddNothingTwice();
    void idsDecideWhereThereAreSome();
    void sourcesAreApart();
    void anUnfinishedImportIsInvisibleAndContinued();
    void aStaleImportStartsAnew();
    void onlyOneImportAtATime();
    void abandonedImportsLeaveNothing();
    void forgettingRemovesRowsAndValues();
    void rejectedRecordsAreKept();
    void theReceiptIsKept();
    void manyThreadsImport();
    void timesAtTheEndsOfTheCalendar();
};

void TestEventStore::anEmptyStoreAnswers()
{
    TrailVault vault;
    Question question = everything(10);
    question.facets = {AuditField::Key};
    question.barWidth = bar::hour;
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    QCOMPARE(answer->matched, 0U);
    QCOMPARE(answer->total, 0U);
    QVERIFY(answer->rows.isEmpty() && answer->histogram.isEmpty() && !answer->first);
    QCOMPARE(answer->facets.size(), 1);
}

void TestEventStore::eventsComeBackByteForByte_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<bool>("reopen");
    QTest::newRow("one") << 1 << true << false;
    QTest::newRow("few, shuffled") << 200 << false << false;
    QTest::newRow("a segment exactly") << 65'536 << true << false;
    QTest::newRow("three segments") << 150'000 << true << true;
    QTest::newRow("three segments, shuffled") << 150'000 << false << true;
}

void TestEventStore::eventsComeBackByteForByte()
{
    QFETCH(int, count);
    QFETCH(bool, sorted);
    QFETCH(bool, reopen);
    std::mt19937_64 random(7);
    trail::Shape shape;
    shape.count = static_cast<std::size_t>(count);
    shape.sorted = sorted;
    const Events events = trail::randomEvents(random, shape);
    TrailVault vault;
    const auto receipt = trail::import(vault.store(), events);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, events.size());
    if (reopen)
        vault.reopen();
    const auto answer = waitFor(vault.store().ask(everything(static_cast<std::uint32_t>(count))));
    VERIFY_OK(answer);
    QCOMPARE(answer->rows.size(), count);
    std::int64_t before = noTime;
    for (const EventRow &row : answer->rows) {
        const Event &event = events[row.position - 1];
        QVERIFY(row.time >= before);
        before = row.time;
        QCOMPARE(row.time, event.time);
        QCOMPARE(row.timeFlags, event.timeFlags);
        QVERIFY(row.raw == QByteArray::fromStdString(event.raw));
        for (const AuditField field : allAuditFields)
            QCOMPARE(row[field], QByteArray::fromStdString(event[field]));
    }
}

void TestEventStore::strangeValuesComeBack()
{
    Events events;
    for (int i = 0; i < 256; ++i)
        events.push_back(plainEvent(std::string(3, static_cast<char>(i)) + '\0' + "x", i));
    events.push_back(plainEvent("", 300));
    events.push_back(plainEvent(std::string(9'000'000, 'r'), 301));
    events.back()[AuditField::Resource] = std::string(2'000'000, 'v');
    events.push_back(plainEvent("\xff\xfe\n\r\n", 302));
    events.back()[AuditField::Actor] = std::string("\xc3\x28 \0 z", 6);
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), events));
    vault.reopen();
    const auto answer = waitFor(vault.store().ask(everything(1000)));
    VERIFY_OK(answer);
    QCOMPARE(static_cast<std::size_t>(answer->rows.size()), events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        const EventRow &row = answer->rows[static_cast<qsizetype>(i)];
        QVERIFY(row.raw == QByteArray::fromStdString(events[i].raw));
        QVERIFY(row[AuditField::Resource] == QByteArray::fromStdString(events[i][AuditField::Resource]));
        QVERIFY(row[AuditField::Actor] == QByteArray::fromStdString(events[i][AuditField::Actor]));
    }
}

void TestEventStore::equalRecordsOfOneFileAreAllKept()
{
    const Events events(100, plainEvent("the same"));
    TrailVault vault;
    auto receipt = trail::import(vault.store(), events);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 100U);
    receipt = trail::import(vault.store(), events);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 0U);
    QCOMPARE(receipt->duplicates, 100U);
    QCOMPARE(receipt->records(), 100U);
    receipt = trail::import(vault.store(), Events(130, plainEvent("the same")));
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 30U);
    QCOMPARE(receipt->duplicates, 100U);
    QCOMPARE(matched(vault.store()), 130U);
}

void TestEventStore::overlappingExportsAddNothingTwice()
{
    std::mt19937_64 random(11);
    trail::Shape shape;
    shape.count = 90'000;
    const Events events = trail::randomEvents(random, shape);
    const Events first(events.begin(), events.begin() + 70'000);
    const Events second(events.begin() + 20'000, events.end());
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), first, u"a"_s));
    vault.reopen();
    const auto receipt = trail::import(vault.store(), second, u"b"_s);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->duplicates, 50'000U);
    QCOMPARE(receipt->stored, 20'000U);
    QCOMPARE(matched(vault.store()), 90'000U);
    const auto answer = waitFor(vault.store().ask(everything(90'000)));
    VERIFY_OK(answer);
    QSet<QByteArray> distinct;
    for (const EventRow &row : answer->rows)
        distinct << row.raw;
    QCOMPARE(distinct.size(), 90'000);
}

void TestEventStore::idsDecideWhereThereAreSome()
{
    Event one = plainEvent("exported on Monday");
    one.eventId = "id-1";
    Event again = plainEvent("exported on Tuesday");
    again.eventId = "id-1";
    Event other = plainEvent("exported on Monday");
    other.eventId = "id-2";
    TrailVault vault;
    auto receipt = trail::import(vault.store(), {one, other, again});
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 2U);
    QCOMPARE(receipt->duplicates, 1U);
    receipt = trail::import(vault.store(), {again, plainEvent("id-1")});
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 1U); // a raw record that reads like an id is none
    QCOMPARE(receipt->duplicates, 1U);
}

void TestEventStore::sourcesAreApart()
{
    Event here = plainEvent("hello");
    Event there = here;
    there[AuditField::Source] = "another";
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), {here}));
    const auto receipt = trail::import(vault.store(), {there, here});
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 1U);
    QCOMPARE(receipt->duplicates, 1U);
}

void TestEventStore::anUnfinishedImportIsInvisibleAndContinued()
{
    std::mt19937_64 random(13);
    trail::Shape shape;
    shape.count = 200'000;
    Events events = trail::randomEvents(random, shape);
    for (std::size_t i = 0; i < 100; ++i)
        events[500 * i + 7] = plainEvent("the same");
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), Events(events.begin() + 1000, events.begin() + 2000), u"b"_s));
    {
        auto writer = vault.store().begin(u"a"_s);
        VERIFY_OK(writer);
        const auto builder = (*writer)->builder();
        for (std::size_t i = 0; i < 150'000; ++i) {
            builder->accept(trail::toRecord(events[i]));
            if (i % 20'000 == 0) // small segments, so that several transactions are written
                builder->flush();
        }
        builder->reject("nonsense", 1, "It is nonsense.");
        builder->flush();
    }
    const auto written = waitFor(
        vault.vault().run([](Database &db) { return db.number("SELECT sum(events) FROM audit_segments"); }));
    QVERIFY(written.value() > 50'000);
    QCOMPARE(matched(vault.store()), 1000U);
    vault.reopen();
    QCOMPARE(matched(vault.store()), 1000U);
    const auto before = waitFor(vault.store().imports());
    VERIFY_OK(before);
    QCOMPARE(before->constFirst().state, ImportRecord::State::Running);

    const auto receipt = trail::import(vault.store(), events, u"a"_s);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 199'000U);
    QCOMPARE(receipt->duplicates, 1000U);
    QCOMPARE(receipt->rejected, 0U);
    QCOMPARE(matched(vault.store()), 200'000U);
    const auto imports = waitFor(vault.store().imports());
    VERIFY_OK(imports);
    QCOMPARE(imports->size(), 2);
    QCOMPARE(imports->constFirst().id, before->constFirst().id);
    QCOMPARE(imports->constFirst().state, ImportRecord::State::Complete);
    const auto rejected = waitFor(vault.store().rejected(imports->constFirst().id, 0, 10));
    VERIFY_OK(rejected);
    QVERIFY(rejected->isEmpty()); // what the run that was cut off had rejected is read anew
}

void TestEventStore::aStaleImportStartsAnew()
{
    std::mt19937_64 random(17);
    trail::Shape shape;
    shape.count = 70'000;
    const Events events = trail::randomEvents(random, shape);
    TrailVault vault;
    {
        auto writer = vault.store().begin(u"a"_s);
        VERIFY_OK(writer);
        const auto builder = (*writer)->builder();
        for (const Event &event : events)
            builder->accept(trail::toRecord(event));
        builder->flush();
        // Enough segments that some are written.
        for (int i = 0; i < 4; ++i) {
            builder->accept(trail::toRecord(plainEvent("x" + std::to_string(i))));
            builder->flush();
        }
    }
    VERIFY_OK(trail::import(vault.store(), events, u"b"_s));
    const auto receipt = trail::import(vault.store(), events, u"a"_s);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->duplicates, 70'000U);
    QCOMPARE(matched(vault.store()), 70'000U);
    QCOMPARE(waitFor(vault.store().imports())->size(), 2);
}

void TestEventStore::onlyOneImportAtATime()
{
    TrailVault vault;
    {
        const auto first = vault.store().begin(u"a"_s);
        VERIFY_OK(first);
        VERIFY_ERROR(vault.store().begin(u"b"_s), ErrorCode::Invalid);
    }
    VERIFY_OK(vault.store().begin(u"b"_s));
}

void TestEventStore::abandonedImportsLeaveNothing()
{
    TrailVault vault;
    {
        auto writer = vault.store().begin(u"a"_s);
        VERIFY_OK(writer);
        const auto builder = (*writer)->builder();
        for (int i = 0; i < 6; ++i) {
            builder->accept(trail::toRecord(plainEvent("x" + std::to_string(i))));
            builder->flush();
        }
        VERIFY_OK((*writer)->abandon());
    }
    QVERIFY(waitFor(vault.store().imports())->isEmpty());
    const auto segments = waitFor(vault.vault().run([](Database &db) {
        return db.number("SELECT (SELECT count(*) FROM audit_segments) + (SELECT count(*) FROM audit_columns)"
                         " + (SELECT count(*) FROM audit_blocks)");
    }));
    QCOMPARE(segments.value(), 0);
}

void TestEventStore::forgettingRemovesRowsAndValues()
{
    Event secret = plainEvent("of a secret person");
    secret[AuditField::Actor] = "secret person";
    secret[AuditField::Ip] = "192.0.2.1";
    Event open = plainEvent("of an open person");
    open[AuditField::Actor] = "open person";
    open[AuditField::Ip] = "192.0.2.1";
    Event late = plainEvent("late");
    late[AuditField::Actor] = "late person";
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), {secret}, u"a"_s));
    const qint64 first = newestImport(vault.store());
    VERIFY_OK(trail::import(vault.store(), {open}, u"b"_s));
    const auto old = waitFor(vault.store().ask(everything()));
    VERIFY_OK(waitFor(vault.store().forget(first)));
    VERIFY_ERROR(waitFor(vault.store().forget(first)), ErrorCode::NotFound);
    VERIFY_ERROR(waitFor(vault.store().rows(old->events, 0, 10, TimeOrder::Ascending)), ErrorCode::NotFound);
    for (const bool reopen : {false, true}) {
        if (reopen)
            vault.reopen();
        Question question = everything(10);
        question.facets = {AuditField::Actor, AuditField::Ip};
        const auto answer = waitFor(vault.store().ask(question));
        VERIFY_OK(answer);
        QCOMPARE(rawOf(answer->rows), QByteArrayList{"of an open person"});
        QCOMPARE(answer->facets[0].values, (QList<ValueCount>{{"open person", 1}}));
        QCOMPARE(answer->facets[1].values, (QList<ValueCount>{{"192.0.2.1", 1}}));
        QCOMPARE(matched(vault.store(), trail::is(AuditField::Actor, "secret person")), 0U);
        QCOMPARE(matched(vault.store(), trail::any(Condition::Kind::Text, "SECRET")), 0U);
    }
    // Codes of the values that went are not given to others.
    VERIFY_OK(trail::import(vault.store(), {late}, u"c"_s));
    const auto receipt = trail::import(vault.store(), {secret}, u"a"_s);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->stored, 1U);
    vault.reopen();
    for (const char *actor : {"secret person", "open person", "late person"})
        QCOMPARE(matched(vault.store(), trail::is(AuditField::Actor, actor)), 1U);
}

void TestEventStore::rejectedRecordsAreKept()
{
    TrailVault vault;
    auto writer = vault.store().begin(u"a"_s);
    VERIFY_OK(writer);
    const auto builder = (*writer)->builder();
    constexpr int count = 40'000;
    for (int i = 1; i <= count; ++i)
        builder->reject("raw \xff " + std::to_string(i), static_cast<std::uint64_t>(i), "It is no JSON.");
    builder->fold();
    builder->flush();
    const auto receipt = (*writer)->finish(ImportRecord::State::Complete, {});
    VERIFY_OK(receipt);
    QCOMPARE(receipt->rejected, static_cast<quint64>(count));
    QCOMPARE(receipt->folded, 1U);
    QCOMPARE(receipt->records(), static_cast<quint64>(count + 1));
    vault.reopen();
    const qint64 id = newestImport(vault.store());
    for (const auto &[offset, limit] : {std::pair(0, 3), std::pair(16'380, 10), std::pair(39'999, 10)}) {
        const auto rejected =
            waitFor(vault.store().rejected(id, std::uint64_t(offset), std::uint64_t(limit)));
        VERIFY_OK(rejected);
        QCOMPARE(rejected->size(), std::min(limit, count - offset));
        for (qsizetype i = 0; i < rejected->size(); ++i) {
            const auto number = static_cast<std::uint64_t>(offset + i + 1);
            QCOMPARE((*rejected)[i], (RejectedRecord{number, u"It is no JSON."_s,
                                                     "raw \xff " + QByteArray::number(qulonglong(number))}));
        }
    }
}

void TestEventStore::theReceiptIsKept()
{
    ImportReceipt facts;
    facts.files = {{u"/logs/a.ndjson.gz"_s, u"abc"_s, 12'345, u"gzip"_s, u"ndjson"_s, u"by its name"_s}};
    facts.secretsReplaced = 3;
    facts.seconds = 1.5;
    facts.note = u"Stopped."_s;
    TrailVault vault;
    auto writer = vault.store().begin(u"a"_s);
    VERIFY_OK(writer);
    const auto builder = (*writer)->builder();
    builder->accept(trail::toRecord(plainEvent("a", -5)));
    builder->accept(trail::toRecord(plainEvent("b", 1'800'000'000'123'456'789)));
    builder->accept(trail::toRecord(plainEvent("c", noTime)));
    builder->flush();
    const auto receipt = (*writer)->finish(ImportRecord::State::Partial, facts);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->first, std::optional<qint64>(-5));
    QCOMPARE(receipt->last, std::optional<qint64>(1'800'000'000'123'456'789));
    QCOMPARE(receipt->stored, 3U);
    vault.reopen();
    const auto imports = waitFor(vault.store().imports());
    VERIFY_OK(imports);
    QCOMPARE(imports->size(), 1);
    QCOMPARE(imports->constFirst().state, ImportRecord::State::Partial);
    QVERIFY(imports->constFirst().receipt == *receipt);
    QVERIFY(imports->constFirst().finished >= imports->constFirst().started);
}

void TestEventStore::manyThreadsImport()
{
    constexpr std::size_t threads = 4;
    std::vector<Events> parts;
    for (std::size_t i = 0; i < threads; ++i) {
        std::mt19937_64 random(i);
        trail::Shape shape;
        shape.count = 80'000;
        parts.push_back(trail::randomEvents(random, shape));
        for (std::size_t k = 0; k < 25; ++k)
            parts.back()[1000 * k] = plainEvent("the same");
    }
    TrailVault vault;
    for (const std::uint64_t stored : {320'000U, 0U}) {
        auto writer = vault.store().begin(u"a"_s);
        VERIFY_OK(writer);
        std::vector<std::thread> running;
        for (const Events &events : parts) {
            running.emplace_back([&] {
                const auto builder = (*writer)->builder();
                for (const Event &event : events)
                    builder->accept(trail::toRecord(event));
                builder->flush();
            });
        }
        for (std::thread &thread : running)
            thread.join();
        const auto receipt = (*writer)->finish(ImportRecord::State::Complete, {});
        VERIFY_OK(receipt);
        QCOMPARE(receipt->stored, stored);
        QCOMPARE(receipt->records(), 320'000U);
    }
    QCOMPARE(matched(vault.store(), trail::any(Condition::Kind::Raw, "the same")), 100U);
    for (std::size_t i = 0; i < auditFieldCount; ++i) {
        const auto field = static_cast<AuditField>(i);
        const std::string &value = parts[3][5000][field];
        std::uint64_t expected = 0;
        for (const Events &events : parts)
            expected += static_cast<std::uint64_t>(
                std::ranges::count_if(events, [&](const Event &event) { return event[field] == value; }));
        if (!value.empty())
            QCOMPARE(matched(vault.store(), trail::is(field, value)), expected);
    }
}

void TestEventStore::timesAtTheEndsOfTheCalendar()
{
    constexpr std::int64_t earliest = noTime + 1;
    constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
    Events events;
    for (const std::int64_t time :
         {latest, noTime, std::int64_t(0), earliest, latest, std::int64_t(-1), noTime})
        events.push_back(plainEvent(std::to_string(events.size()), time));
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), events));
    vault.reopen();
    Question question = everything(10);
    question.barWidth = bar::day;
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    QCOMPARE(rawOf(answer->rows), (QByteArrayList{"1", "6", "3", "5", "2", "0", "4"}));
    QCOMPARE(answer->first, std::optional(earliest));
    QCOMPARE(answer->last, std::optional(latest));
    std::uint64_t inBars = 0;
    for (const Bar &one : answer->histogram)
        inBars += one.count;
    QCOMPARE(inBars, 5U);
    question.order = TimeOrder::Descending;
    question.offset = 4;
    QCOMPARE(rawOf(waitFor(vault.store().ask(question))->rows), (QByteArrayList{"3", "6", "1"}));
    QCOMPARE(matched(vault.store(), trail::between(earliest, latest)), 3U);
}

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"
