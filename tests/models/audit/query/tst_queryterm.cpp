// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/query/queryparser.h"
#include "models/audit/query/queryterm.h"

#include <QTest>

using namespace claviger;
using namespace claviger::audit;
using namespace Qt::StringLiterals;

class TestQueryTerm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenAsAPersonWould_data();
    void isWrittenAsAPersonWould();
    void findsItsValueAndNoOther_data();
    void findsItsValueAndNoOther();
    void isNegatedAndBack();
};

void TestQueryTerm::isWrittenAsAPersonWould_data()
{
    QTest::addColumn<AuditField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("term");
    QTest::newRow("word") << AuditField::Key << u"eg_live_03"_s << u"key:eg_live_03"_s;
    QTest::newRow("blank") << AuditField::Actor << u"ci bot"_s << u"actor:\"ci bot\""_s;
    QTest::newRow("none") << AuditField::Actor << QString() << u"actor:\"\""_s;
    QTest::newRow("network") << AuditField::Ip << u"203.0.113.0/24"_s << u"ip:203.0.113.0/24"_s;
    QTest::newRow("v6 network") << AuditField::Ip << u"2001:db8::/48"_s << u"ip:2001:db8::/48"_s;
    QTest::newRow("no network") << AuditField::Ip << u"a/b"_s << u"ip:\"a/b\""_s;
}

void TestQueryTerm::isWrittenAsAPersonWould()
{
    QFETCH(AuditField, field);
    QFETCH(QString, value);
    QTEST(queryTerm(field, value), "term");
}

void TestQueryTerm::findsItsValueAndNoOther_data()
{
    QTest::addColumn<QString>("value");
    for (const auto *value :
         {"plain",       "two words", "a*b?c",      "say \"hi\"",
          "back\\slash", "ends\\",    "\\\"",       "(x)",
          "a,b",         ">=400",     "<b>",        "1..2",
          "-dash",       "OR",        "NOT",        "//host/path",
          "key:value",   ":",         "x:",         "*",
          "é ü",         "🚀",         "10.0.0.0/8", "Mozilla/5.0 (X11; Linux x86_64) \"q\"",
          "tab\there"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void TestQueryTerm::findsItsValueAndNoOther()
{
    QFETCH(QString, value);
    const QueryContext context{QDateTime::currentDateTimeUtc(), QTimeZone::utc()};
    for (const AuditField field : allAuditFields) {
        const ParsedQuery parsed = parseQuery(queryTerm(field, value), context);
        QVERIFY2(!parsed.error, qPrintable(queryTerm(field, value)));
        QCOMPARE(parsed.condition.kind, Condition::Kind::Field);
        QCOMPARE(parsed.condition.field, field);
        const bool isNetwork = field == AuditField::Ip && value.contains(u'/') && value.at(0).isDigit();
        QCOMPARE(parsed.condition.matcher->matches(value.toStdString()), !isNetwork);
        QVERIFY(!parsed.condition.matcher->matches("another"));
        QVERIFY(!parsed.condition.matchesAbsent);
        const ParsedQuery negated = parseQuery(negatedTerm(queryTerm(field, value)), context);
        QVERIFY(!negated.error);
        QCOMPARE(negated.condition.kind, Condition::Kind::Not);
    }
}

void TestQueryTerm::isNegatedAndBack()
{
    QCOMPARE(negatedTerm(u"key:a"_s), u"-key:a"_s);
    QCOMPARE(negatedTerm(u"-key:a"_s), u"key:a"_s);
}

QTEST_GUILESS_MAIN(TestQueryTerm)
#include "tst_queryterm.moc"
