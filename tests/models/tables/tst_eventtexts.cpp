// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryparser.h"
#include "models/tables/eventcopy.h"
#include "models/tables/eventfieldsmodel.h"
#include "models/tables/eventscope.h"
#include "models/tables/eventtablemodel.h"
#include "models/tables/rawtext.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claviger;
using namespace Qt::StringLiterals;

namespace {

audit::EventRow eventOf(const QByteArray &actor, const QByteArray &raw)
{
    audit::EventRow event;
    event.time = 1'772'368'205'250'000'000; // 2026-03-01T12:30:05.25Z
    event.fields[indexOf(AuditField::Actor)] = actor;
    event.fields[indexOf(AuditField::Outcome)] = "denied";
    event.fields[indexOf(AuditField::Ip)] = "203.0.113.7";
    event.raw = raw;
    return event;
}

} // namespace

class TestEventTexts : public QObject
{
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    void aScopeIsAQuery_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("hasSpan");
        QTest::addColumn<QString>("query");
        const QString span = u"since:1970-01-01T00:00:00Z before:1970-01-01T01:00:00Z"_s;
        QTest::newRow("all") << QString() << QString() << false << QString();
        QTest::newRow("query") << u" key:a OR key:b "_s << QString() << false << u"key:a OR key:b"_s;
        QTest::newRow("source") << QString() << u"My work"_s << false << u"source:\"My work\""_s;
        QTest::newRow("time") << QString() << QString() << true << span;
        QTest::newRow("every part") << u"key:a OR key:b"_s << u"Work"_s << true
                                    << QString(u"(key:a OR key:b) source:Work "_s + span);
    }

    void aScopeIsAQuery()
    {
        QFETCH(QString, text);
        QFETCH(QString, source);
        QFETCH(bool, hasSpan);
        EventScope scope{text, audit::parseQuery(text, {}).condition, source, {}};
        if (hasSpan)
            scope.span = audit::TimeSpan{0, 3'600'000'000'000};
        QTEST(scope.query(), "query");
        QVERIFY(!audit::parseQuery(scope.query(), {}).error);
        QCOMPARE(scope.condition().kind == audit::Condition::Kind::All, scope.query().isEmpty());
    }

    void recordsAreIndentedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("shown");
        QTest::newRow("order and numbers stay")
            << QByteArray(R"({"z":1.50,"a":[12345678901234567890,{}],"t":"a,\"{b"})")
            << u"{\n  \"z\": 1.50,\n  \"a\": [\n    12345678901234567890,\n    {}\n  ],\n  \"t\": \"a,\\\"{b\"\n}"_s;
        QTest::newRow("blanks go") << QByteArray("{ \"a\" : [ ] }") << u"{\n  \"a\": []\n}"_s;
        QTest::newRow("a line of text") << QByteArray("GET /v1/me 200") << u"GET /v1/me 200"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\":\"b") << u"{\"a\":\"b"_s;
        QTest::newRow("hidden") << QByteArray("x\xe2\x80\xaey\x07") << u"x‹U+202E›y␇"_s;
    }

    void recordsAreIndentedAndNothingElse()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, shown);
        QCOMPARE(prettyRecord(raw), shown);
    }

    void aHugeRecordIsCutAndSaysSo()
    {
        const QString shown = prettyRecord("{\"a\":\"" + QByteArray(5000, 'x') + "\"}", 1000);
        QVERIFY(shown.size() < 1200);
        QVERIFY(shown.contains(u'…'));
    }

    void eventsAreCopied()
    {
        const audit::EventRow event = eventOf("=ada|<b>", "{\"x\":1}");
        const QJsonObject json =
            QJsonDocument::fromJson(eventsAs(EventCopy::Json, {event}).toUtf8()).object();
        QCOMPARE(json.value(u"ip"_s).toString(), u"203.0.113.7"_s);
        QCOMPARE(QJsonDocument::fromJson(eventsAs(EventCopy::Json, {event, event}).toUtf8()).array().size(),
                 2);
        const QString csv = eventsAs(EventCopy::Csv, {event});
        QVERIFY(csv.startsWith(u"time,"_s));
        QVERIFY(!csv.contains(u",=ada"_s)); // no formula for a spreadsheet
        const QString markdown = eventsAs(EventCopy::Markdown, {event});
        QVERIFY(markdown.contains(u"=ada\\|\\<b\\>"_s));
        QVERIFY(!markdown.contains(u"Workspace"_s)); // nobody has one
        QCOMPARE(eventsAs(EventCopy::Raw, {event, event}), u"{\"x\":1}\n{\"x\":1}"_s);
        QCOMPARE(queryFor(event), u"time:2026-03-01T12:30:05.25Z actor:\"=ada|<b>\" ip:203.0.113.7"_s);
    }

    void oneEventHasTheFieldsThatItHas()
    {
        EventFieldsModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setEvent(eventOf("ada", "{}"), EventZone::Utc);
        QCOMPARE(model.rowCount(), 4); // time, actor, ip, outcome
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, EventFieldsModel::Value).data().toString(), u"2026-03-01 12:30:05.250"_s);
        model.setEvent({}, EventZone::Utc);
        QCOMPARE(model.rowCount(), 0);
    }

    void twoEventsShowWhereTheyDiffer()
    {
        EventFieldsModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        model.setEvents(eventOf("ada", R"({"user":{"id":1,"tags":["a"]},"same":true})"),
                        eventOf("bob", R"({"user":{"id":2},"same":true})"), EventZone::Utc);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.differences(), 3); // actor, user.id, user.tags[0]
        model.setOnlyDifferences(true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, EventFieldsModel::Name).data().toString(), u"user.id"_s);
        QCOMPARE(model.index(1, EventFieldsModel::Other).data().toString(), u"2"_s);
        QVERIFY(model.index(2, EventFieldsModel::Value).data(EventFieldsModel::DiffersRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestEventTexts)
#include "tst_eventtexts.moc"
