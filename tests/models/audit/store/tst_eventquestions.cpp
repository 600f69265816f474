// SPDX-License-Identifier: GPL-3.0-or-later
// Random events and random questions: the engine against a naive scan. CLAVIGER_SEED repeats a run,
// CLAVIGER_ROUNDS makes more of it.
#include "tests/models/audit/store/matchers.h"
#include "tests/models/audit/store/naivescan.h"
#include "tests/models/vault/checks.h"

#include <QTest>

#include <cstdio>
#include <numeric>
#include <set>

using namespace claviger;
using namespace claviger::audit;
using trail::Event;
using trail::Events;
using trail::TrailVault;
using trail::waitFor;
using Kind = Condition::Kind;

namespace {

class RandomQuestions
{
public:
    RandomQuestions(std::mt19937_64 &random, const Events &events) : m_random(random), m_events(events) {}

    Question question()
    {
        Question question;
        question.condition = condition(3);
        for (const AuditField field : allAuditFields) {
            if (below(4) != 0)
                continue;
            question.facets.push_back(field);
            if (below(3) == 0)
                question.facets.back().only = std::make_shared<trail::Contains>(pieceOf(some()[field]));
        }
        if (below(2) == 0)
            question.facets.emplace_back(AuditField::Ip, FacetOf::Fold::Network);
        question.facetLimit = static_cast<std::uint32_t>(1 + below(30));
        constexpr std::array widths{std::int64_t(0), bar::minute, bar::hour, bar::day,
                                    std::int64_t(7'777'777'777)};
        question.barWidth = widths[below(widths.size())];
        if (below(3) == 0)
            question.barBounds = bounds();
        question.limit = static_cast<std::uint32_t>(below(60));
        question.offset = below(2) == 0 ? 0 : below(m_events.size());
        question.order = below(2) == 0 ? TimeOrder::Ascending : TimeOrder::Descending;
        return question;
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    const Event &some() { return m_events[below(m_events.size())]; }
    AuditField someField() { return allAuditFields[below(allAuditFields.size())]; }

    /// A piece of a text, in large letters now and then.
    std::string pieceOf(const std::string &text)
    {
        if (text.empty())
            return "e";
        const std::size_t begin = below(text.size());
        std::string piece = text.substr(begin, 1 + below(5));
        if (below(3) == 0) {
            for (char &c : piece)
                c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        }
        return piece;
    }

    /// Of bars of any widths, as months are.
    std::vector<std::int64_t> bounds()
    {
        std::set<std::int64_t> sorted;
        for (std::size_t count = 2 + below(20); count > 0; --count)
            sorted.insert(someTime());
        return {sorted.begin(), sorted.end()};
    }

    std::int64_t someTime()
    {
        const std::int64_t time = some().time;
        return time == noTime ? 0 : time + static_cast<std::int64_t>(below(3)) - 1;
    }

    Condition leaf()
    {
        const AuditField field = someField();
        switch (below(9)) {
        case 0:
            return trail::is(field, some()[field]);
        case 1:
            return trail::has(field, pieceOf(some()[field]));
        case 2:
            return trail::field(field, std::make_shared<trail::Contains>(pieceOf(some()[field])), true);
        case 3:
            return trail::field(field, nullptr, true);
        case 4:
            return trail::any(Kind::Text, pieceOf(some()[someField()]));
        case 5:
            return trail::any(Kind::Raw, pieceOf(some().raw));
        case 6:
            return trail::between(someTime(), someTime());
        case 7:
            return below(2) == 0 ? trail::between(noTime, someTime())
                                 : trail::between(someTime(), std::numeric_limits<std::int64_t>::max());
        default:
            return trail::is(field, "no such value");
        }
    }

    Condition condition(int depth)
    {
        if (depth == 0 || below(3) == 0)
            return below(10) == 0 ? Condition() : leaf();
        const std::size_t kind = below(3);
        if (kind == 2)
            return trail::joined(Kind::Not, {condition(depth - 1)});
        std::vector<Condition> children;
        for (std::size_t count = below(4); count > 0; --count)
            children.push_back(condition(depth - 1));
        return trail::joined(kind == 0 ? Kind::And : Kind::Or, std::move(children));
    }

    std::mt19937_64 &m_random;
    const Events &m_events;
};

void comparePage(const QList<EventRow> &rows, const trail::Expected &expected, const Question &question)
{
    const std::size_t count = expected.times.size();
    const std::size_t begin = std::min<std::size_t>(question.offset, count);
    const std::size_t size = std::min<std::size_t>(question.limit, count - begin);
    QCOMPARE(static_cast<std::size_t>(rows.size()), size);
    const std::multiset<std::string> all(expected.raw.begin(), expected.raw.end());
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t rank = question.order == TimeOrder::Ascending ? begin + i : count - 1 - begin - i;
        const EventRow &row = rows[static_cast<qsizetype>(i)];
        QCOMPARE(row.time, expected.times[rank]);
        QVERIFY(all.contains(row.raw.toStdString()));
    }
}

void compareFacet(const Facet &facet, std::map<std::string, std::uint64_t> expected, const FacetOf &asked,
                  std::uint32_t limit)
{
    QCOMPARE(facet.field, asked.field);
    QCOMPARE(facet.fold, asked.fold);
    QCOMPARE(facet.absent, expected[""]);
    expected.erase("");
    QCOMPARE(facet.distinct, expected.size());
    if (asked.only)
        std::erase_if(expected, [&asked](const auto &pair) { return !asked.only->matches(pair.first); });
    QCOMPARE(facet.fitting, expected.size());
    std::vector<std::pair<std::string, std::uint64_t>> sorted(expected.begin(), expected.end());
    std::ranges::stable_sort(sorted, std::greater(), [](const auto &pair) { return pair.second; });
    sorted.resize(std::min<std::size_t>(sorted.size(), limit));
    QCOMPARE(static_cast<std::size_t>(facet.values.size()), sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        QCOMPARE(facet.values[static_cast<qsizetype>(i)].value, QByteArray::fromStdString(sorted[i].first));
        QCOMPARE(facet.values[static_cast<qsizetype>(i)].count, sorted[i].second);
    }
}

void compare(const Answer &answer, const trail::Expected &expected, const Question &question,
             const Events &events)
{
    QCOMPARE(answer.total, events.size());
    QCOMPARE(answer.matched, expected.raw.size());
    QCOMPARE(answer.first, expected.first);
    QCOMPARE(answer.last, expected.last);
    QCOMPARE(static_cast<std::size_t>(answer.facets.size()), question.facets.size());
    for (std::size_t i = 0; i < question.facets.size(); ++i)
        compareFacet(answer.facets[static_cast<qsizetype>(i)], expected.facets[i], question.facets[i],
                     question.facetLimit);
    QCOMPARE(static_cast<std::size_t>(answer.histogram.size()), expected.bars.size());
    qsizetype at = 0;
    for (const auto &[begin, count] : expected.bars) {
        QCOMPARE(answer.histogram[at].start, begin);
        QCOMPARE(answer.histogram[at++].count, count);
    }
    comparePage(answer.rows, expected, question);
}

} // namespace

class TestEventQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void engineAgainstNaiveScan_data();
    void engineAgainstNaiveScan();
    void importsThatAreLeftOutAreNotThere();
    void pagesTileTheAnswer_data();
    void pagesTileTheAnswer();
    void barsHaveParts();
    void cancelledQuestionsEnd();
    void whatTimesSettleNeedsNoColumns_data();
    void whatTimesSettleNeedsNoColumns();

private:
    std::uint64_t m_seed = 0;
    int m_rounds = 60;
};

void TestEventQuestions::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("CLAVIGER_SEED").toULongLong(&given);
    if (!given)
        m_seed = std::random_device()();
    m_rounds = qEnvironmentVariableIsSet("CLAVIGER_ROUNDS") ? qEnvironmentVariableIntValue("CLAVIGER_ROUNDS")
                                                            : m_rounds;
    std::printf("CLAVIGER_SEED=%llu\n", static_cast<unsigned long long>(m_seed));
}

void TestEventQuestions::engineAgainstNaiveScan_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("imports");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<bool>("distinctRequests");
    QTest::newRow("few") << 50 << 1 << true << true;
    QTest::newRow("many small imports") << 400 << 40 << false << false;
    QTest::newRow("plain in some segments") << 6000 << 4 << false << true;
    QTest::newRow("one segment and a bit") << 70'000 << 1 << true << true;
}

void TestEventQuestions::engineAgainstNaiveScan()
{
    QFETCH(int, count);
    QFETCH(int, imports);
    QFETCH(bool, sorted);
    QFETCH(bool, distinctRequests);
    std::mt19937_64 random(m_seed);
    trail::Shape shape;
    shape.count = static_cast<std::size_t>(count);
    shape.sorted = sorted;
    shape.distinctRequests = distinctRequests;
    const Events events = trail::randomEvents(random, shape);
    TrailVault vault;
    for (int i = 0; i < imports; ++i) {
        const auto part = [&](int number) {
            return events.begin() + std::ptrdiff_t(count) * number / imports;
        };
        VERIFY_OK(trail::import(vault.store(), Events(part(i), part(i + 1)), QString::number(i)));
    }
    RandomQuestions questions(random, events);
    const int rounds = count > 10'000 ? m_rounds / 3 : m_rounds;
    for (int round = 0; round < rounds; ++round) {
        if (round == rounds / 2)
            vault.reopen();
        const Question question = questions.question();
        const auto answer = waitFor(vault.store().ask(question));
        VERIFY_OK(answer);
        compare(*answer, trail::naiveAnswer(question, events), question, events);
        if (QTest::currentTestFailed()) {
            std::printf("round %d of CLAVIGER_SEED=%llu\n", round, static_cast<unsigned long long>(m_seed));
            return;
        }
    }
}

void TestEventQuestions::importsThatAreLeftOutAreNotThere()
{
    std::mt19937_64 random(m_seed);
    constexpr int imports = 8;
    trail::Shape shape;
    shape.count = 300;
    shape.sorted = false;
    TrailVault vault;
    std::vector<Events> parts;
    for (int i = 0; i < imports; ++i) {
        // The raw text makes each event another: none is a duplicate.
        Events part = trail::randomEvents(random, shape);
        for (Event &event : part) {
            event.raw = std::to_string(i) + ' ' + event.raw;
            if (!event.eventId.empty())
                event.eventId = std::to_string(i) + event.eventId;
        }
        VERIFY_OK(trail::import(vault.store(), part, QString::number(i)));
        parts.push_back(std::move(part));
    }
    auto known = waitFor(vault.store().imports());
    VERIFY_OK(known);
    std::ranges::reverse(*known); // the oldest first, as the parts are
    for (int round = 0; round < m_rounds; ++round) {
        Events there;
        std::vector<qint64> without{999'999}; // one that does not exist does no harm
        for (int i = 0; i < imports; ++i) {
            if (random() % 2 == 0)
                without.push_back(known->at(i).id);
            else
                there.insert(there.end(), parts[std::size_t(i)].begin(), parts[std::size_t(i)].end());
        }
        if (there.empty())
            continue;
        Question question = RandomQuestions(random, there).question();
        question.withoutImports = without;
        const auto answer = waitFor(vault.store().ask(question));
        VERIFY_OK(answer);
        compare(*answer, trail::naiveAnswer(question, there), question, there);
        const auto page = waitFor(vault.store().rows(answer->events, 0, 50, TimeOrder::Ascending));
        VERIFY_OK(page);
        for (const EventRow &row : *page)
            QVERIFY(std::ranges::find(without, row.importId) == without.end());
        if (QTest::currentTestFailed()) {
            std::printf("round %d of CLAVIGER_SEED=%llu\n", round, static_cast<unsigned long long>(m_seed));
            return;
        }
    }
}

void TestEventQuestions::pagesTileTheAnswer_data()
{
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<double>("timeless");
    QTest::addColumn<qint64>("span");
    QTest::newRow("sorted") << true << 0.02 << qint64(bar::day);
    QTest::newRow("shuffled") << false << 0.02 << qint64(bar::day);
    QTest::newRow("three seconds") << false << 0.2 << qint64(3 * bar::second);
    QTest::newRow("no times at all") << true << 1.1 << qint64(bar::day);
}

void TestEventQuestions::pagesTileTheAnswer()
{
    QFETCH(bool, sorted);
    QFETCH(double, timeless);
    QFETCH(qint64, span);
    std::mt19937_64 random(m_seed);
    const Events events =
        trail::randomEvents(random, {5000, sorted, false, 0.1, timeless, static_cast<std::int64_t>(span)});
    TrailVault vault;
    for (int i = 0; i < 5; ++i) {
        VERIFY_OK(trail::import(vault.store(),
                                Events(events.begin() + 1000 * i, events.begin() + 1000 * (i + 1)),
                                QString::number(i)));
    }
    Question question;
    question.condition = trail::has(AuditField::Outcome, "success");
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    const trail::Expected expected = trail::naiveAnswer(question, events);
    for (const TimeOrder order : {TimeOrder::Ascending, TimeOrder::Descending}) {
        QList<QByteArray> seen;
        std::vector<std::int64_t> times;
        for (std::uint64_t offset = 0; offset < answer->matched; offset += 97) {
            const auto rows = waitFor(vault.store().rows(answer->events, offset, 97, order));
            VERIFY_OK(rows);
            for (const EventRow &row : *rows) {
                seen << row.raw;
                times.push_back(row.time);
            }
        }
        if (order == TimeOrder::Descending)
            std::ranges::reverse(times);
        QCOMPARE(times, expected.times);
        QCOMPARE(QSet<QByteArray>(seen.cbegin(), seen.cend()).size(), seen.size());
    }
}

void TestEventQuestions::barsHaveParts()
{
    std::mt19937_64 random(m_seed);
    trail::Shape shape;
    shape.count = 3000;
    const Events events = trail::randomEvents(random, shape);
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), events));
    Question question;
    question.barWidth = bar::hour;
    question.barParts = AuditField::Outcome;
    question.condition = trail::has(AuditField::Action, "keys");
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    std::map<std::pair<std::int64_t, std::string>, std::uint64_t> expected;
    for (const Event &event : events) {
        if (event.time != noTime && trail::holds(question.condition, event))
            ++expected[{event.time / bar::hour * bar::hour, event[AuditField::Outcome]}];
    }
    std::map<std::pair<std::int64_t, std::string>, std::uint64_t> got;
    for (const Bar &one : answer->histogram) {
        QCOMPARE(one.parts.size(), answer->barParts.size());
        QCOMPARE(std::accumulate(one.parts.begin(), one.parts.end(), std::uint64_t(0)), one.count);
        for (qsizetype i = 0; i < one.parts.size(); ++i) {
            if (one.parts[i] > 0)
                got[{one.start, answer->barParts[i].toStdString()}] = one.parts[i];
        }
    }
    QCOMPARE(answer->barParts.size(), 3); // success, denied, absent
    QVERIFY(got == expected);
}

void TestEventQuestions::cancelledQuestionsEnd()
{
    std::mt19937_64 random(m_seed);
    trail::Shape shape;
    shape.count = 70'000;
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), trail::randomEvents(random, shape)));
    Question question;
    question.condition = trail::any(Kind::Raw, "zzzz");
    for (int i = 0; i < 20; ++i) {
        auto dropped = vault.store().ask(question);
        dropped.cancel();
        dropped.waitForFinished();
        QVERIFY(dropped.isCanceled());
    }
    QCOMPARE(waitFor(vault.store().ask(question))->matched, 0U);
}

/// A part of a condition that lies outside of a segment's times is settled without its columns, wherever it
/// stands. Asked first of all, while no other question has brought the columns.
void TestEventQuestions::whatTimesSettleNeedsNoColumns_data()
{
    const auto key = [](const char *name) { return trail::is(AuditField::Key, name); };
    const auto outside = [] { return trail::between(1'000 * bar::day, 2'000 * bar::day); };
    const auto status = [] { return trail::is(AuditField::Status, "403"); };
    QTest::addColumn<Condition>("condition");
    QTest::newRow("or, and, and") << trail::joined(
        Kind::Or,
        {key("x"), trail::joined(Kind::And, {key("y"), trail::joined(Kind::And, {outside(), status()})})});
    QTest::newRow("and, or, and") << trail::joined(
        Kind::And,
        {key("x"), trail::joined(Kind::Or, {key("y"), trail::joined(Kind::And, {status(), outside()})})});
    QTest::newRow("not") << trail::joined(
        Kind::Or,
        {key("x"),
         trail::joined(Kind::Not,
                       {trail::joined(Kind::Or, {status(), trail::joined(Kind::Not, {outside()})})})});
}

void TestEventQuestions::whatTimesSettleNeedsNoColumns()
{
    QFETCH(Condition, condition);
    std::mt19937_64 random(m_seed);
    trail::Shape shape;
    shape.count = 200;
    shape.timeless = 0;
    const Events events = trail::randomEvents(random, shape);
    TrailVault vault;
    VERIFY_OK(trail::import(vault.store(), events));
    vault.reopen();
    Question question;
    question.condition = condition;
    question.limit = 10;
    const auto answer = waitFor(vault.store().ask(question));
    VERIFY_OK(answer);
    compare(*answer, trail::naiveAnswer(question, events), question, events);
}

QTEST_GUILESS_MAIN(TestEventQuestions)
#include "tst_eventquestions.moc"
