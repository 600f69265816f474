// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/visibletext.h"
#include "models/tables/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <memory>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

using Rows = EventTableModel::Rows;

audit::EventRow eventOf(std::uint64_t number)
{
    audit::EventRow row;
    row.time = std::int64_t(number % 1'000'000'000) * 1'000'000'000;
    row.fields[indexOf(AuditField::Key)] = "key " + QByteArray::number(qulonglong(number));
    row.fields[indexOf(AuditField::Outcome)] = number % 2 == 0 ? "ok" : "rate_limited";
    return row;
}

Rows page(std::uint64_t offset, std::uint64_t limit, std::uint64_t total)
{
    Rows rows;
    for (std::uint64_t number = offset; number < std::min(offset + limit, total); ++number)
        rows << eventOf(number);
    return rows;
}

/// A source that answers when it is told to, in whatever order.
class HeldSource
{
public:
    explicit HeldSource(std::uint64_t total) : m_total(total) {}

    EventTableModel::Fetch fetch()
    {
        return [this](std::uint64_t offset, std::uint32_t limit) {
            ++asked[offset];
            auto promise = std::make_shared<QPromise<Result<Rows>>>();
            promise->start();
            m_open.push_back({offset, limit, promise});
            return promise->future();
        };
    }
    [[nodiscard]] std::size_t open() const { return m_open.size(); }
    void answerLast() { answer(m_open.size() - 1); }
    void answerAll()
    {
        while (!m_open.empty())
            answerLast();
    }
    [[nodiscard]] int cancelled() const
    {
        return int(std::count_if(m_open.cbegin(), m_open.cend(),
                                 [](const Request &each) { return each.promise->isCanceled(); }));
    }
    void failAll()
    {
        for (const Request &each : std::exchange(m_open, {})) {
            each.promise->addResult(Result<Rows>(fail(ErrorCode::Io, u"The disk is gone."_s)));
            each.promise->finish();
        }
    }

    std::map<std::uint64_t, int> asked; ///< by offset

private:
    struct Request
    {
        std::uint64_t offset;
        std::uint32_t limit;
        std::shared_ptr<QPromise<Result<Rows>>> promise;
    };
    void answer(std::size_t at)
    {
        const Request request = m_open[at];
        m_open.erase(m_open.begin() + std::ptrdiff_t(at));
        request.promise->addResult(Result<Rows>(page(request.offset, request.limit, m_total)));
        request.promise->finish();
    }
    std::uint64_t m_total;
    std::vector<Request> m_open;
};

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT
    SystemClock m_clock;

    static QString keyAt(const EventTableModel &model, int row)
    {
        return model.index(row, EventTableModel::Key).data().toString();
    }

private Q_SLOTS:
    void firstRowsAreThereAtOnce()
    {
        EventTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        HeldSource source(1'000'000'000'000);
        model.setWindow(0, 30);
        QCOMPARE(model.rowCount(), 0);
        model.setAnswer(1'000'000'000'000, source.fetch(), page(0, EventTableModel::blockSize, 1000));
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(keyAt(model, 29), u"key 29"_s);
        // Only the next block is read ahead.
        QCOMPARE(source.asked, (std::map<std::uint64_t, int>{{EventTableModel::blockSize, 1}}));
        source.answerAll();
    }

    void anyPlaceIsReached()
    {
        constexpr std::uint64_t total = 123'456'789'012;
        EventTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        HeldSource source(total);
        model.setAnswer(total, source.fetch(), page(0, EventTableModel::blockSize, total));
        model.setWindow(total - 30, 31);
        QCOMPARE(model.rowCount(), 30);
        QVERIFY(!model.index(29, 0).data(EventLoadedRole).toBool());
        QCOMPARE(model.index(29, 0).data(EventNumberRole).toULongLong(), total - 1);
        QSignalSpy loaded(&model, &EventTableModel::loaded);
        source.answerAll();
        QTRY_VERIFY(!loaded.isEmpty());
        QTRY_COMPARE(keyAt(model, 29), u"key 123456789011"_s);
        QTRY_COMPARE(keyAt(model, 0), u"key 123456788982"_s);
        source.answerAll();
    }

    void answersInAnyOrderLandWhereTheyBelong()
    {
        EventTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        HeldSource source(100'000);
        model.setWindow(0, 20);
        model.setAnswer(100'000, source.fetch(), {});
        model.setWindow(EventTableModel::blockSize - 10, 20); // two blocks
        QVERIFY(source.open() >= 2);
        while (source.open() > 0) {
            source.answerLast(); // the newest first
            QCoreApplication::processEvents();
        }
        for (int row = 0; row < 20; ++row)
            QTRY_COMPARE(keyAt(model, row), u"key %1"_s.arg(int(EventTableModel::blockSize) - 10 + row));
    }

    void staleAnswersAreDropped()
    {
        EventTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        HeldSource old(5000);
        HeldSource fresh(40);
        model.setWindow(2000, 20);
        model.setAnswer(5000, old.fetch(), {});
        QVERIFY(old.open() > 0);
        model.setAnswer(40, fresh.fetch(), {});
        QCOMPARE(old.cancelled(), int(old.open()));
        fresh.answerAll();
        QTRY_COMPARE(keyAt(model, 0), u"key 0"_s);
        old.answerAll();
        QCoreApplication::processEvents();
        QCOMPARE(keyAt(model, 0), u"key 0"_s);
        QCOMPARE(model.rowCount(), 20);
    }

    void whoeverDragsTheBarAsksForNothingOnTheWay()
    {
        EventTableModel model(m_clock);
        HeldSource source(10'000'000);
        model.setWindow(0, 30);
        model.setAnswer(10'000'000, source.fetch(), {});
        for (std::uint64_t at = 0; at < 9'000'000; at += 100'000)
            model.setWindow(at, 30);
        QVERIFY(int(source.open()) - source.cancelled() <= 3);
        source.answerAll();
        QTRY_COMPARE(keyAt(model, 0), u"key 8900000"_s);
        source.answerAll();
    }

    void goingBackReadsWhatIsKeptOnce()
    {
        EventTableModel model(m_clock);
        HeldSource source(10'000);
        model.setWindow(0, 30);
        model.setAnswer(10'000, source.fetch(), page(0, EventTableModel::blockSize, 10'000));
        const auto settle = [&source] {
            while (source.open() > 0) {
                source.answerAll();
                QCoreApplication::processEvents();
            }
        };
        settle();
        model.setWindow(EventTableModel::blockSize, 30);
        settle();
        model.setWindow(0, 30);
        settle();
        QCOMPARE(keyAt(model, 3), u"key 3"_s);
        QVERIFY(!source.asked.contains(0));
        for (const auto &[offset, times] : source.asked)
            QCOMPARE(times, 1);
    }

    void aFailureIsSaid()
    {
        EventTableModel model(m_clock);
        HeldSource source(1000);
        QSignalSpy failed(&model, &EventTableModel::failed);
        model.setWindow(0, 10);
        model.setAnswer(1000, source.fetch(), {});
        source.failAll();
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Error>().message, u"The disk is gone."_s);
    }

    void hostileTextIsShownForWhatItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"GET /v1/me"_s << u"GET /v1/me"_s;
        QTest::newRow("line end") << u"a\nb\r"_s << u"a␊b␍"_s;
        QTest::newRow("override") << u"user\u202egnp.exe"_s << u"user‹U+202E›gnp.exe"_s;
        QTest::newRow("no width") << u"ad\u200bmin"_s << u"ad‹U+200B›min"_s;
        QTest::newRow("escape") << u"\x1b[31mred"_s << u"␛[31mred"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    }

    void hostileTextIsShownForWhatItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        EventTableModel model(m_clock);
        audit::EventRow row;
        row.fields[indexOf(AuditField::Actor)] = text.toUtf8();
        model.setWindow(0, 1);
        model.setAnswer(1, {}, {row});
        const QModelIndex cell = model.index(0, EventTableModel::Actor);
        QCOMPARE(cell.data().toString(), shown);
        QCOMPARE(cell.data(EventValueRole).toByteArray(), text.toUtf8());
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(visibleLines(u"a\n\tb\a"_s), u"a\n\tb␇"_s);
    }

    void timesAreReadInEachZone()
    {
        audit::EventRow row;
        row.time = 1'772'368'205'250'000'000; // 2026-03-01T12:30:05.25Z
        QCOMPARE(eventTimeText(row, EventZone::Utc), u"2026-03-01 12:30:05.250"_s);
        QCOMPARE(eventTimeText(row, EventZone::Source), u"2026-03-01 12:30:05.250 Z"_s);
        row.fields[indexOf(AuditField::Zone)] = "+05:30";
        QCOMPARE(eventTimeText(row, EventZone::Source), u"2026-03-01 18:00:05.250 +05:30"_s);
        row.fields[indexOf(AuditField::Zone)] = "-0330";
        QCOMPARE(eventTimeText(row, EventZone::Source), u"2026-03-01 09:00:05.250 -0330"_s);
        row.time = -1; // a nanosecond before 1970
        QCOMPARE(eventTimeText(row, EventZone::Utc), u"1969-12-31 23:59:59.999"_s);
        row.time = audit::noTime;
        QCOMPARE(eventTimeText(row, EventZone::Utc), QString());
    }
};

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
